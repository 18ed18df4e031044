"""Common names that tell which half of a full name is which. Folded, none of them decides alone.

Most frequent given names and surnames of public name statistics, a few for each country; a name
that is common in both roles (Thomas, Martin, Simon) stands in neither list.
"""

from __future__ import annotations

from .text import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


def _unfolded(text: str) -> frozenset[str]:
    return frozenset(text.split())


IBERIAN_GIVEN = _words(
    "maria jose juan ana carlos luis miguel francisco antonio manuel pedro jorge javier "
    "alejandro fernando rafael carmen rosa isabel teresa lucia marta pilar mercedes guadalupe "
    "alejandra gabriela patricia veronica claudia beatriz raquel rocio ines paula fernanda "
    "juliana camila mariana joao tiago goncalo paulo rui nuno helena catarina joana luisa "
    "aparecida eduardo ricardo sergio andres pablo diego alvaro gonzalo ignacio enrique roberto "
    "mario hector oscar cesar ramon jaime joaquin xavier jordi montserrat nuria esteban "
    "guillermo rodrigo gustavo leticia adriana silvia monica cristina concepcion dolores "
    "esperanza margarita josefa elena sofia valentina ximena jimena yolanda lourdes thiago caio "
    "vitor bruna larissa leonor matilde"
)
IBERIAN_FAMILY = _words(
    "garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez jimenez ruiz "
    "hernandez diaz moreno munoz alvarez romero alonso gutierrez navarro torres dominguez "
    "vazquez ramos gil ramirez serrano molina morales suarez ortega delgado castro ortiz rubio "
    "marin sanz nunez iglesias medina garrido cortes castillo santos lozano guerrero cano "
    "prieto mendez cruz flores herrera pena rivera gallego cabrera reyes vega aguilar vargas "
    "mendoza rojas silva souza sousa oliveira pereira ferreira costa rodrigues almeida "
    "nascimento carvalho ribeiro lopes soares fernandes vieira barbosa rocha dias monteiro "
    "mendes freitas barros teixeira moreira correia cardoso goncalves gomes martins araujo "
    "pinto nunes fonseca magalhaes coelho quispe mamani salazar guzman espinoza contreras "
    "valenzuela sepulveda fuentes ibarra cervantes pineda"
)
HUNGARIAN_GIVEN = _words(
    "laszlo istvan jozsef janos zoltan sandor gabor ferenc attila tamas balazs csaba gyorgy "
    "bela miklos andras katalin ildiko zsuzsanna judit agnes eszter erzsebet zsofia orsolya "
    "reka timea krisztina tunde marta aniko boglarka dora csilla emese gergely bence levente "
    "mate zsolt imre"
)
GIVEN = (
    _words(
        "anna jan piet kees joost sanne femke lotte bram daan sven pieter johannes willem henk "
        "ruud marieke wouter jeroen maarten bas thijs anouk fleur iris eva lisa emma julia "
        "laura sarah sara hannah hanna lena lea leonie johanna katharina christina sabine petra "
        "monika ursula wolfgang hans klaus jurgen dieter uwe stefan andreas michael markus "
        "sebastian tobias florian lukas jonas felix maximilian moritz marie jean pierre "
        "francois jacques michel philippe nicolas julien camille chloe manon celine sophie "
        "isabelle nathalie sylvie guillaume mathieu antoine baptiste elodie aurelie amelie "
        "giulia giovanni giuseppe marco luca francesca chiara alessandro matteo lorenzo paolo "
        "francesco stefano andrea roberta federica john mary robert jennifer linda elizabeth "
        "william susan jessica karen nancy margaret ashley emily amanda melissa deborah "
        "stephanie rebecca christopher matthew anthony steven andrew joshua kenneth kevin brian "
        "edward ronald timothy jeffrey jacob jonathan katherine sean aoife siobhan niamh ciara "
        "padraig lars erik nils bjorn gustav karin ingrid astrid kristin sigrid mette soren "
        "jens niels anders ole kari liv mikko matti jukka antti pekka tuula aino tarja "
        "katarzyna agnieszka malgorzata piotr krzysztof andrzej tomasz pawel marcin michal "
        "jakub wojciech ewa joanna magdalena zofia petr jiri josef vaclav zdenek lenka jana "
        "hana katerina lucie tereza ivana marek juraj zuzana ivan dmitri dmitry dmytro "
        "oleksandr aleksandr olga natalia nataliya irina iryna tatiana elena svetlana sergei "
        "sergey serhiy andrei andriy mykola vladimir volodymyr yulia oksana halyna ioana "
        "andreea mihai cristian gheorghe vasile bogdan radu stefania georgi dimitar desislava "
        "nikola milica jovana marija ante luka matej nejc urska mehmet mustafa ahmet ayse fatma "
        "emine hatice zeynep elif murat hakan cem burak merve emre ahmed mohamed mohammed "
        "muhammad fatima aisha khadija omar hassan hussein ali yusuf ibrahim youssef layla "
        "leila noor nour zahra maryam reza hamid amina salma karim rachid samira priya rahul "
        "anjali amit sunita rajesh deepak pooja sanjay vijay lakshmi arjun kavita neha ravi "
        "anil suresh wei xiaoming hiroshi takashi yuki haruto sakura kenji naoko yoko akira "
        "satoshi minjun jiwoo siti nur dewi putri agus budi eko sri wayan made ketut ayu amadou "
        "fatou awa moussa aminata ousmane kwame ama kofi abena chinedu ngozi oluwaseun adaeze "
        "chidi thandiwe sipho nomvula wanjiru achieng kamau nikos giorgos dimitris maria eleni "
        "kostas yannis dimitra vasiliki tamar giorgi nino ana david daniel"
    )
    | _words(
        "иван ольга анна елена наталья наталия татьяна светлана ирина марина галина екатерина "
        "мария юлия оксана людмила анастасия дарья софия александр александра сергей андрей "
        "алексей дмитрий владимир николай михаил евгений максим игорь олег павел денис артём "
        "юрий виктор василий пётр ілля іван олена наталія тетяна ірина катерина марія юлія "
        "олександр сергій андрій дмитро володимир микола михайло євген ігор василь петро тарас "
        "георги димитър стефан милица никола јована αννα μαρια ελενη κατερινα δημητρα βασιλικη "
        "νικος γιωργος δημητρης κωστας γιαννης παναγιωτης χρηστος σοφια αγγελικη"
    )
    | IBERIAN_GIVEN
    | HUNGARIAN_GIVEN
) - _words("david daniel")
FAMILY = (
    _words(
        "jansen janssen visser bakker meijer smit mulder bos vos hendriks dekker peeters maes "
        "jacobs willems claes goossens wouters muller schmidt schneider fischer weber wagner "
        "becker schulz hoffmann koch bauer richter klein wolf schroder neumann schwarz "
        "zimmermann braun kruger hofmann lange krause lehmann dupont durand dubois moreau "
        "lefebvre leroy roux fournier girard bonnet lambert fontaine rousseau faure mercier "
        "blanc rossi russo ferrari esposito bianchi romano colombo ricci marino greco conti "
        "costa giordano mancini rizzo smith johnson williams brown jones miller wilson taylor "
        "anderson jackson white harris thompson robinson walker wright hughes edwards davies "
        "evans roberts murphy kelly byrne ryan walsh oconnor oneill obrien andersson johansson "
        "karlsson nilsson eriksson larsson olsson persson svensson gustafsson hansen johansen "
        "olsen larsen andersen pedersen nielsen jensen christensen rasmussen sorensen "
        "kristiansen korhonen virtanen makinen nieminen makela hamalainen laine nowak kowalski "
        "kowalska wisniewski wisniewska wojcik kowalczyk kaminski kaminska lewandowski "
        "lewandowska zielinski zielinska szymanski dabrowski novak novakova novotny svoboda "
        "dvorak dvorakova cerny prochazka kucera horvath kovacs nagy szabo toth kiss varga "
        "molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros popescu ionescu popa "
        "radu dumitru stan ivanov ivanova petrov petrova smirnov smirnova kuznetsov sokolov "
        "popov shevchenko kovalenko bondarenko tkachenko kravchenko melnyk yilmaz kaya demir "
        "celik sahin yildiz ozturk aydin papadopoulos papadopoulou georgiou nikolaidis khan "
        "sharma patel singh gupta kumar reddy tanaka suzuki sato takahashi watanabe ito "
        "yamamoto nakamura kobayashi kato yoshida yamada sasaki matsumoto okafor mensah diallo "
        "traore ndiaye diop mbeki dlamini nkosi mwangi otieno kipchoge horvat kovacevic "
        "jovanovic petrovic kovac"
    )
    | IBERIAN_FAMILY
) - GIVEN

# Written first in their countries, and often kept so in Latin letters.
EAST_FAMILY = _words(
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo gao zheng "
    "liang xie song tang deng feng cai peng zeng xiao tian dong pan yuan jiang yu du ye cheng "
    "wei su lu ding ren shen yao lai fu fang cui tan liao fan jin shi gu xiong meng qin bai xue "
    "yan duan lei kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon "
    "hwang ahn ryu hong"
)
VIETNAMESE_FAMILY = _words("nguyen tran pham huynh phan dang bui ngo duong truong dinh trinh vuong")
VIETNAMESE_MIDDLE = _words("van thi duc minh ngoc thanh quoc huu xuan dinh hoang thu kim bao gia")

# Surnames of two characters; all other Chinese and Korean surnames have one.
HAN_FAMILY = _unfolded(
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 独孤 獨孤 南宫 南宮 夏侯 皇甫 尉迟 尉遲 "
    "公孙 公孫 慕容 令狐 宇文 长孫 长孙 長孫 申屠 端木 轩辕 軒轅"
)
HANGUL_FAMILY = _unfolded("남궁 황보 제갈 선우 독고 사공 서문 동방")
JAPANESE_FAMILY = _unfolded(
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 "
    "木村 斎藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 "
    "近藤 村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 "
    "竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 "
    "小島 谷口 今井 工藤"
)
