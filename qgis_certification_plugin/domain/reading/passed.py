"""Yes and no, as people write down who passed."""

from __future__ import annotations

from collections.abc import Sequence

from ..text import fold

_YES = frozenset(
    map(
        fold,
        "yes y true 1 x v ✓ ✔ ☑ ✅ ok pass passed attended present completed complete "
        "certified ja j waar geslaagd behaald aanwezig voldoende wahr bestanden "
        "anwesend teilgenommen oui o vrai reussi admis présente si sí s verdadero "
        "aprobado aprobada asistio sim verdadeiro aprovado aprovada presente vero "
        "superato idoneo tak t prawda zaliczone zaliczyl zdane zdal ano a pravda "
        "prospel prospela splnil igen i megfelelt godkand godkänt bestaet bestått "
        "godkjent kylla kyllä hyvaksytty da evet basarili başarılı ναι επιτυχια да "
        "сдал сдала зачет так склав склала зараховано نعم ناجح ya lulus có co đạt ผ่าน "
        "はい 合格 ○ 〇 ◯ 出席 修了 是 通过 합격 예 수료".split(),
    )
)
_NO = frozenset(
    map(
        fold,
        "no n false 0 - – — ✗ ✘ ☐ ❌ fail failed absent incomplete nee onwaar gezakt "
        "afwezig onvoldoende nein falsch abwesend non faux absente echoue recalé "
        "falso suspenso reprobado reprobada não nao ausente reprovado reprovada "
        "respinto assente nie niezaliczone ne nem nej nei underkand underkänt ei "
        "hylatty hylätty nu hayir hayır οχι нет не незачет ні لا راسب tidak không "
        "khong ไม่ผ่าน いいえ 不合格 × 欠席 否 未通过 불합격 아니오".split(),
    )
)
_NEGATIONS = frozenset("not nicht niet non no nao nie ne ikke inte ej nem не".split())
_NO_PHRASES = tuple(
    map(
        fold,
        (
            "not passed|did not|not attended|no show|niet geslaagd|niet behaald|niet aanwezig|"
            "nicht bestanden|nicht anwesend|non reussi|no aprobado|no asistio|nao aprovado|"
            "non superato|nie zdal|nie zaliczyl|nie zaliczone|ikke bestatt|ikke bestaet|"
            "ej godkand|не сдал|не склав"
        ).split("|"),
    )
)


def passed(text: str) -> bool | None:
    """Return whether the cell says that somebody passed; None where that cannot be told."""
    folded = fold(text).strip(" .!()[]")
    if folded.startswith(_NO_PHRASES) or folded in _NO or text.strip() in _NO:
        return False
    negation, _, rest = folded.partition(" ")
    if negation in _NEGATIONS and rest in _YES:
        return False
    if folded in _YES or text.strip() in _YES:
        return True
    return None


def reads_as_passed(values: Sequence[str]) -> bool:
    """Return whether a column's filled cells say yes or no, nearly all of them."""
    clear = sum(passed(value) is not None for value in values)
    return bool(values) and clear * 10 >= len(values) * 7
