"""Words about e-mail domains: common mail providers, the slips made of them, top-level domains."""

from __future__ import annotations

# Mail providers of many countries. Those that differ from another by one letter are listed for
# that reason too: nobody who writes mail.com is asked whether she means gmail.com.
PROVIDERS = frozenset(
    """
gmail.com googlemail.com hotmail.com outlook.com live.com msn.com yahoo.com ymail.com
rocketmail.com icloud.com me.com mac.com aol.com aim.com mail.com email.com gmx.com gmx.net
gmx.de gmx.at gmx.ch gmx.fr gmx.us gmx.co.uk web.de t-online.de freenet.de arcor.de posteo.de
posteo.net mailbox.org online.de 1und1.de vodafone.de mail.de kabelmail.de proton.me
protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tutamail.com fastmail.com
fastmail.fm zoho.com zohomail.com zoho.eu hey.com yandex.com yandex.ru yandex.ua yandex.by
yandex.kz ya.ru mail.ru inbox.ru list.ru bk.ru internet.ru rambler.ru ukr.net i.ua meta.ua
bigmir.net tut.by mail.bg abv.bg dir.bg ziggo.nl kpnmail.nl kpnplanet.nl planet.nl home.nl
hetnet.nl xs4all.nl casema.nl chello.nl upcmail.nl quicknet.nl tele2.nl online.nl solcon.nl
zonnet.nl freedom.nl live.nl hotmail.nl outlook.nl telenet.be skynet.be proximus.be scarlet.be
voo.be live.be hotmail.be outlook.be orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr
neuf.fr numericable.fr aliceadsl.fr club-internet.fr live.fr hotmail.fr outlook.fr yahoo.fr
hotmail.de outlook.de live.de yahoo.de bluewin.ch hispeed.ch sunrise.ch hotmail.ch hotmail.at
aon.at chello.at outlook.at yahoo.at btinternet.com btopenworld.com sky.com talktalk.net
virginmedia.com ntlworld.com blueyonder.co.uk tiscali.co.uk live.co.uk hotmail.co.uk
outlook.co.uk yahoo.co.uk yahoo.ie eircom.net live.ie libero.it virgilio.it alice.it tin.it
tiscali.it fastwebnet.it tim.it pec.it hotmail.it outlook.it live.it yahoo.it telefonica.net
terra.es ono.com orange.es movistar.es hotmail.es outlook.es yahoo.es sapo.pt clix.pt netcabo.pt
hotmail.pt outlook.pt iol.pt uol.com.br bol.com.br terra.com.br ig.com.br globo.com
globomail.com hotmail.com.br outlook.com.br yahoo.com.br yahoo.com.ar hotmail.com.ar live.com.ar
fibertel.com.ar yahoo.com.mx prodigy.net.mx live.com.mx outlook.com.mx yahoo.cl outlook.cl
yahoo.com.co wp.pl onet.pl onet.eu o2.pl interia.pl interia.eu gazeta.pl tlen.pl poczta.onet.pl
poczta.fm op.pl vp.pl seznam.cz email.cz centrum.cz volny.cz atlas.cz post.cz centrum.sk azet.sk
zoznam.sk post.sk freemail.hu citromail.hu indamail.hu gmail.hu t-online.hu upcmail.hu yahoo.ro
abv.ro rdslink.ro telia.com bredband.net comhem.se spray.se hotmail.se outlook.se live.se
yahoo.se online.no broadpark.no hotmail.no outlook.no live.no yahoo.no mail.dk live.dk
hotmail.dk outlook.dk yahoo.dk stofanet.dk jubii.dk post.tele.dk elisanet.fi kolumbus.fi
luukku.com saunalahti.fi suomi24.fi hotmail.fi outlook.fi inbox.lv inbox.lt one.lt mail.ee
hot.ee otenet.gr yahoo.gr hotmail.gr outlook.com.gr forthnet.gr mynet.com hotmail.com.tr
yahoo.com.tr outlook.com.tr ttmail.com walla.com walla.co.il netvision.net.il bezeqint.net
012.net.il qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn
aliyun.com naver.com hanmail.net daum.net nate.com kakao.com yahoo.co.jp docomo.ne.jp
ezweb.ne.jp softbank.ne.jp i.softbank.jp au.com nifty.com biglobe.ne.jp ocn.ne.jp hotmail.co.jp
outlook.jp gol.com yahoo.com.tw hinet.net pchome.com.tw yahoo.com.hk netvigator.com
singnet.com.sg yahoo.com.sg yahoo.com.my yahoo.co.id yahoo.com.ph yahoo.com.vn rediffmail.com
yahoo.co.in yahoo.in hotmail.in outlook.in live.in bigpond.com bigpond.net.au optusnet.com.au
iinet.net.au tpg.com.au internode.on.net ozemail.com.au yahoo.com.au hotmail.com.au
outlook.com.au live.com.au xtra.co.nz yahoo.co.nz slingshot.co.nz telkomsa.net mweb.co.za
webmail.co.za vodamail.co.za iafrica.com yahoo.co.za comcast.net verizon.net att.net
sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net juno.com netzero.net
roadrunner.com rogers.com shaw.ca sympatico.ca telus.net videotron.ca bell.net yahoo.ca
hotmail.ca live.ca outlook.ca cox.com live.cn simnet.is siol.net t-2.net net.hr vip.hr
bih.net.ba eunet.rs sbb.rs telenor.dk
""".split()
)

# Slips of the name before the dot, seen again and again; what is meant is beyond doubt.
SLIPS_OF = {
    "gmail.com": """
        gmial gamil gmal gmil gmaill gnail gmali gmai gmaik gmsil gimail ggmail gmaul gmeil
        gemail gmaiil gmqil gmaili gmailc gmaim gmaio gmaol gmwil gmjail gmailmail gmaile gmmail
        g-mail gmaail gmael gmayl gmale
    """,
    "hotmail.com": """
        hotnail hotmal hotmai hotmial hotmil hotmaill hotmali hotamil homtail htomail hotmaik
        hotmaol hotmeil hitmail hotmsil hormail hotmall homail hoymail hotmaul hot-mail hptmail
        jotmail hotmmail hotmqil hootmail hotmael hotmayl
    """,
    "outlook.com": """
        outlok outloook outllook oulook outook outlool outloo outlokk outlock utlook ooutlook
        outluk oultook outlookl outlooc outloock putlook oitlook outkook otlook
    """,
    "yahoo.com": """
        yaho yahooo yhaoo yhoo yaoo yahho yahoi yajoo uahoo yahou tahoo yaahoo yhaho ayhoo
        yahool yaboo
    """,
    "icloud.com": """
        iclod icoud iclould icloude iclou icluod iclaud icloid icliud iclooud icolud icould
        ilcoud icooud
    """,
    "protonmail.com": """
        protonmal protonmial protnmail protomail protonmai prtonmail protonnmail
    """,
}

# Ends that do not exist, or are not this provider's, and are slips of its ".com".
WRONG_COM = tuple(
    """
con cmo ocm vom xom comm coom cpm cim conm cok cm om co c coml comn copm com.com comcom
""".split()
)

# Ends that do not exist and are slips of ones that do, whatever stands before them.
WRONG_ENDS_OF = {
    "com": "con cmo ocm vom xom comm coom cpm cim conm copm comn coml dcom comcom clm",
    "net": "nte ney nett nrt bet neet",
    "org": "ogr orgg rog oeg prg orf ort ogrg",
    "edu": "eud eduu deu",
    "nl": "nll nlm nlnl",
    "de": "dee ded dede",
    "fr": "frr frfr",
    "uk": "ukk",
    "eu": "euu",
    "be": "bee",
    "it": "iit itt",
    "pt": "ptt",
    "gov": "gvo goc",
    "info": "ifno inof infp",
}

# All countries, and the most common of the others.
REAL_ENDS = frozenset(
    """
ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt
bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er
es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr
ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk
lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf
ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc
sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt
tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
com org net edu gov mil int info biz name pro museum coop aero jobs mobi travel tel cat asia
post xxx app dev page cloud online site website web store shop blog tech digital agency academy
school university college education institute foundation ngo ong charity community network
solutions services systems software technology consulting engineering enterprises company group
global world international earth eco green energy solar bio organic farm garden land place city
town house homes property estate build builders construction contractors works work studio
design media photo photography gallery art archi email mail news press report review guide guru
expert center training coach life live love family fun cool social club team zone space spot
today now one plus best top vip xyz icu sbs link click help support care health healthcare
clinic dental doctor hospital legal law lawyer attorney tax finance financial bank money capital
fund insurance trade trading market marketing business ventures partners management limited ltd
llc inc gmbh sarl srl sas bzh alsace corsica paris berlin hamburg koeln cologne bayern saarland
ruhr nrw wien tirol amsterdam frl brussels vlaanderen gent london wales cymru scot irish madrid
barcelona eus gal swiss zuerich helsinki stockholm moscow istanbul ist nyc boston miami vegas
quebec rio tokyo kyoto osaka nagoya okinawa sydney melbourne africa capetown durban joburg arab
lat kiwi wiki science ai games game camp cafe bar restaurant pub tours voyage cruises flights
taxi auto cars bike boats ski surf golf football run fit yoga dog pet horse fish wine beer vodka
coffee pizza recipes kitchen gold diamonds jewelry fashion clothing shoes ink toys tools parts
supply supplies equipment industries productions wedding singles dating cam bot chat codes
computer data dataset host hosting domains server download box foo how map maps geo vet mom dad
kim li lol men rip rest rocks sale sexy tips vision watch wtf bet bom cab cfd day dot duck eat
esq fan fly fyi gay gdn hot ing kid kids mba med mov new nexus nico obi onl ooo phd poker porn
prof pics pink pid realty red rent ren sap sew trust uno uol voto wang win wow yun zip zara
""".split()
)
