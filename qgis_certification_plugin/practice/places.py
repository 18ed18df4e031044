"""The invented organisations of the practice world, in cities that exist.

Coordinates are longitude and latitude of the cities, rounded to about a hundred metres.
"""

from __future__ import annotations

from typing import NamedTuple


class City(NamedTuple):
    """A city with its coordinates in degrees."""

    name: str
    longitude: float
    latitude: float


class Country(NamedTuple):
    """A country: ISO code, the language of its courses, its cities, its organisations."""

    code: str
    language: str
    cities: tuple[City, ...]
    organisations: tuple[str, ...]


LONG_NAME = (
    "The Cooperative of Independent Teachers of Open Source Geoinformation, Cartography, Remote "
    "Sensing, Surveying, Hydrography, Spatial Databases and Public Sector Capacity Building e.V."
)

COUNTRIES = (
    Country(
        "NL", "Nederlands",
        (City("Utrecht", 5.1214, 52.0907), City("Groningen", 6.5665, 53.2194)),
        ("Kaartschool Utrecht", "Stichting Noordelijke Geo-opleidingen", "Polderkaart B.V."),
    ),
    Country(
        "CH", "Français",
        (City("Lausanne", 6.6323, 46.5197), City("Zürich", 8.5417, 47.3769)),
        ("Atelier Carto du Léman", "Geowerkstatt Zürich"),
    ),
    Country(
        "DE", "Deutsch",
        (City("Münster", 7.6261, 51.9607), City("Dresden", 13.7373, 51.0504)),
        ("Müller & Söhne <Geo> GmbH", "Kartenwerkstatt Dresden", LONG_NAME),
    ),
    Country(
        "FR", "Français",
        (City("Nantes", -1.5536, 47.2184), City("Saint-Étienne", 4.3872, 45.4397)),
        ("L'École des Cartes", "Géomatique Loire-Océan", "Formation SIG « Œil du Rhône »"),
    ),
    Country(
        "BE", "Nederlands", (City("Gent", 3.7174, 51.0543), City("Namur", 4.8719, 50.4674)),
        ("Geo-academie Gent", "Carto Namur"),
    ),
    Country(
        "GB", "English", (City("Leeds", -1.5491, 53.8008), City("Cardiff", -3.1791, 51.4816)),
        ("Map Training Ltd", "Map Training, Ltd.", 'The "Open" Map School'),
    ),
    Country(
        "ES", "Español", (City("Zaragoza", -0.8891, 41.6488), City("A Coruña", -8.4115, 43.3623)),
        ("Escuela de Mapas Ebro", "Xeo Formación Galicia"),
    ),
    Country(
        "PT", "Português", (City("Coimbra", -8.4196, 40.2056), City("Évora", -7.9135, 38.5714)),
        ("Associação Mapa Aberto", "Formação SIG do Mondego"),
    ),
    Country(
        "IT", "Italiano", (City("Trento", 11.1217, 46.0748), City("Bari", 16.8719, 41.1171)),
        ("Scuola di Cartografia Trento", "Geo Puglia Formazione"),
    ),
    Country(
        "PL", "English", (City("Łódź", 19.4560, 51.7592), City("Gdańsk", 18.6466, 54.3520)),
        ("Szkoła Map Łódź", "Bałtycka Akademia GIS"),
    ),
    Country(
        "NO", "English", (City("Tromsø", 18.9553, 69.6492), City("Bergen", 5.3221, 60.3913)),
        ("Nordlys Kartskole", "Fjordkart AS"),
    ),
    Country(
        "GR", "English", (City("Πάτρα", 21.7346, 38.2466), City("Χανιά", 24.0180, 35.5138)),
        ("Σχολή Χαρτογραφίας Πάτρας", "Κρητικοί Χάρτες"),
    ),
    Country(
        "UA", "English", (City("Львів", 24.0297, 49.8397), City("Одеса", 30.7233, 46.4825)),
        ("Школа карт Львів", "Чорноморський ГІС-центр"),
    ),
    Country(
        "US", "English", (City("Boise", -116.2023, 43.6150), City("Hilo", -155.0868, 19.7074)),
        ("High Desert Maps", "Bird's Eye Courses", "Pacific Map Circle"),
    ),
    Country(
        "CA", "Français", (City("Québec", -71.2080, 46.8139), City("Regina", -104.6189, 50.4452)),
        ("Cartes du Saint-Laurent", "Prairie GIS Education"),
    ),
    Country(
        "BR", "Português", (City("Recife", -34.8770, -8.0476), City("Goiânia", -49.2648, -16.6869)),
        ("Mapas Livres do Recife", "Geo Cerrado Cursos", "Instituto São José de SIG"),
    ),
    Country(
        "PE", "Español", (City("Arequipa", -71.5375, -16.4090), City("Iquitos", -73.2516, -3.7437)),
        ("Andes Mapas Capacitación", "Amazonía SIG"),
    ),
    Country(
        "ZA", "English", (City("Durban", 31.0218, -29.8587), City("Kimberley", 24.7623, -28.7282)),
        ("Karoo Spatial Learning", "Indian Ocean Mapping"),
    ),
    Country(
        "KE", "English", (City("Nakuru", 36.0800, -0.3031), City("Mombasa", 39.6682, -4.0435)),
        ("Rift Valley Geo School", "Pwani Ramani"),
    ),
    Country(
        "CM", "Français", (City("Yaoundé", 11.5021, 3.8480), City("Garoua", 13.3970, 9.3014)),
        ("Centre Cartographique de Yaoundé", "Sahel Géomatique"),
    ),
    Country(
        "IN", "English", (City("Pune", 73.8567, 18.5204), City("Guwahati", 91.7362, 26.1445)),
        ("मानचित्र प्रशिक्षण केंद्र", "Brahmaputra Geo Institute"),
    ),
    Country(
        "JP", "日本語", (City("札幌", 141.3545, 43.0618), City("那覇", 127.6809, 26.2124)),
        ("札幌地図教室株式会社", "オープン地理情報研修センター"),
    ),
    Country(
        "KR", "English", (City("대전", 127.3845, 36.3504), City("제주", 126.5312, 33.4996)),
        ("대전공간정보학교", "Jeju Map Academy"),
    ),
    Country(
        "ID", "English",
        (City("Yogyakarta", 110.3695, -7.7956), City("Makassar", 119.4327, -5.1477)),
        ("Sekolah Peta Yogyakarta", "Pelatihan SIG Sulawesi"),
    ),
    Country(
        "FJ", "English",
        (City("Waiyevo", -179.9890, -16.7950), City("Labasa", 179.3786, -16.4332)),
        ("Taveuni Island Mapping", "Labasa Geo Training"),
    ),
    Country(
        "WS", "English",
        (City("Apia", -171.7667, -13.8333), City("Salelologa", -172.2167, -13.7167)),
        ("Samoa Open Maps",),
    ),
    Country(
        "KI", "English", (City("London", -157.4768, 1.9839), City("Bairiki", 172.9786, 1.3290)),
        ("Line Islands Chart School",),
    ),
    Country(
        "TR", "English", (City("Eskişehir", 30.5256, 39.7767), City("Muğla", 28.3636, 37.2153)),
        ("Anadolu Harita Okulu", "Ege CBS Eğitim"),
    ),
)  # fmt: skip

# Scripts that are not turned into plain letters here have their slug written down.
SLUGS = {
    "मानचित्र प्रशिक्षण केंद्र": "maanacitr-prshikssnn-kendr",
    "札幌地図教室株式会社": "zha-huang-di-tu-jiao-shi",
    "オープン地理情報研修センター": "open-di-li-qing-bao-yan-xiu-senta",
    "대전공간정보학교": "daejeongongganjeongbohaggyo",
}

COURSE_TYPES = (
    "Introduction to QGIS",
    "QGIS for Advanced Users",
    "Programming with PyQGIS",
    "Cartography & Map Design",
    "Spatial SQL with PostGIS",
    "Data Collection in the Field",
    "Hydrology with QGIS",
    "Publishing Maps with QGIS Server",
)

COMPETENCES = (
    "Basic GIS concepts and map layout",
    "Spatial analysis with the Processing toolbox",
    "Plugin development in Python",
    "Cartographic design & symbology",
    "Databases: design, SQL and views",
    "Field work: forms, GNSS, synchronisation",
    "Catchments, streams and digital elevation models",
    "Services: WMS, WFS and printing on a server, from installation to maintenance in daily use",
)
