"""What is furniture in the languages of the files, and what only begins like it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleanpage.block import Hit
from cleanpage.phrases import fold, languages, phrases, spot
from cleanpage.phrases.folding import TRIMMED

MUST = [
    # language, text, table
    ("en", "Share", "share"),
    ("en", "SHARE THIS ARTICLE", "share"),
    ("en", "Copy link", "share"),
    ("en", "1.2K shares", "share"),
    ("en", "Share on Facebook (Opens in new window)", "share"),
    ("en", "Follow us on Google News", "share"),
    ("en", "🔗 Copy link", "share"),
    ("en", "Was this article helpful?", "rating"),
    ("en", "4.5 out of 5 stars", "rating"),
    ("en", "Related:", "related"),
    ("en", "Related: The harbour that vanished", "related"),
    ("en", "READ MORE: Ferry fares to rise", "related"),
    ("en", "You may also like", "related"),
    ("en", "Most read", "related"),
    ("en", "The council agreed. Read more", "related"),
    ("en", "View all posts by Ada Winter", "related"),
    ("en", "Advertisement", "ads"),
    ("en", "Story continues below advertisement", "ads"),
    ("en", "Advertise with The Lantern and reach readers", "ads"),
    ("en", "We may earn a commission if you buy through our links.", "disclosure"),
    ("en", "As an Amazon Associate I earn from qualifying purchases.", "disclosure"),
    ("en", "Submit a Correction →", "corrections"),
    ("en", "This article was corrected on 3 May to give the right name.", "corrections"),
    ("en", "Read our editorial standards.", "corrections"),
    ("en", "By", "bylines"),
    ("en", "Staff writer", "bylines"),
    ("en", "Additional reporting by Lee Brandt", "bylines"),
    ("en", "Updated March 3, 2024 at 5:10 pm", "dates"),
    ("en", "12 January 2023", "dates"),
    ("en", "5 min read", "dates"),
    ("en", "3 hours ago", "dates"),
    ("en", "About the author", "bios"),
    ("en", "Marta Okonjo is a staff writer at the Lantern.", "bios"),
    ("en", "Sign up for our newsletter", "newsletter"),
    ("en", "The best stories, straight to your inbox.", "newsletter"),
    ("en", "Already a subscriber? Log in", "paywall"),
    ("en", "We use cookies to improve your experience.", "cookies"),
    ("en", "Accept all", "cookies"),
    ("en", "Tags:", "tags"),
    ("en", "Filed under: Harbours", "tags"),
    ("en", "Skip to main content", "navigation"),
    ("en", "Page 2 of 7", "navigation"),
    ("en", "1 2 3 4 … 9", "navigation"),
    ("en", "Leave a Reply", "comments"),
    ("en", "12 Comments", "comments"),
    ("en", "Conversation", "comments"),
    ("en", "Your email address will not be published.", "comments"),
    ("en", "Cast your vote", "polls"),
    ("en", "1,204 votes", "polls"),
    ("en", "Key events", "live"),
    ("en", "10.15am GMT", "live"),
    ("en", "Photo: Ada Winter", "credits"),
    ("en", "Fans at the gate. Ada Winter/Getty Images", "credits"),
    ("en", "(Photo by Ada Winter)", "credits"),
    ("en", "Listen to this article", "media"),
    ("en", "1 / 12", "media"),
    ("en", "Image 3 of 9", "media"),
    ("en", "Click to enlarge", "media"),
    ("en", "© 2024 The Lantern. All rights reserved.", "legal"),
    ("en", "© The Lantern", "legal"),
    ("en", "This story was originally published by The Lantern.", "legal"),
    ("de", "Teilen", "share"),
    ("de", "Auf Facebook teilen", "share"),
    ("de", "War dieser Artikel hilfreich?", "rating"),
    ("de", "Lesen Sie auch: Der Hafen schließt", "related"),
    ("de", "MEHR ZUM THEMA", "related"),
    ("de", "- Anzeige -", "ads"),
    ("de", "* Affiliate-Links: Kaufen Sie darüber, bekommen wir eine Provision", "disclosure"),
    ("de", "Anm. d. Red.: In einer früheren Version stand ein falscher Name.", "corrections"),
    ("de", "Ein Kommentar von Jana Ried", "bylines"),
    ("de", "Stand: 12.03.2024, 14:30 Uhr", "dates"),
    ("de", "vor 3 Stunden", "dates"),
    ("de", "4 Min. Lesezeit", "dates"),
    ("de", "Über den Autor", "bios"),
    ("de", "Melden Sie sich hier für unseren Newsletter an", "newsletter"),
    ("de", "Jetzt weiterlesen", "paywall"),
    ("de", "Alle akzeptieren", "cookies"),
    ("de", "Schlagwörter: Hafen, Fähre", "tags"),
    ("de", "Zum Inhalt springen", "navigation"),
    ("de", "3 Kommentare", "comments"),
    ("de", "Umfrage", "polls"),
    ("de", "Dieser Artikel wird laufend aktualisiert.", "live"),
    ("de", "Ein leerer Kai (Symbolbild)", "credits"),
    ("de", "Artikel anhören", "media"),
    ("de", "Impressum", "legal"),
    ("fr", "Partager", "share"),
    ("fr", "À lire aussi : le port ferme", "related"),
    ("fr", "Lire aussi", "related"),
    ("fr", "La suite après cette publicité", "ads"),
    ("fr", "Publié le 3 mars 2024 à 10h12", "dates"),
    ("fr", "Temps de lecture : 4 min", "dates"),
    ("fr", "Article réservé aux abonnés", "paywall"),
    ("fr", "Inscrivez-vous à notre newsletter", "newsletter"),
    ("fr", "Laisser un commentaire", "comments"),
    ("fr", "Tous droits réservés", "legal"),
    ("es", "Compartir en WhatsApp", "share"),
    ("es", "Te puede interesar: El puerto cierra", "related"),
    ("es", "Publicidad", "ads"),
    ("es", "Actualizado el 3 de marzo de 2024", "dates"),
    ("es", "Archivado en: Puertos", "tags"),
    ("es", "Suscríbete para seguir leyendo", "paywall"),
    ("es", "hace 2 horas", "dates"),
    ("es", "Queda prohibida la reproducción total o parcial.", "legal"),
    ("it", "Leggi anche: Il porto chiude", "related"),
    ("it", "Riproduzione riservata", "legal"),
    ("it", "Pubblicità", "ads"),
    ("it", "3 ore fa", "dates"),
    ("it", "Condividi", "share"),
    ("pt", "Leia também: O porto fecha", "related"),
    ("pt", "Continua após a publicidade", "ads"),
    ("pt", "Compartilhar no WhatsApp", "share"),
    ("pt", "Deixe um comentário", "comments"),
    ("nl", "Lees ook: De haven sluit", "related"),
    ("nl", "Tekst gaat verder onder de advertentie", "ads"),
    ("nl", "3 reacties", "comments"),
    ("nl", "Deel dit artikel", "share"),
    ("pl", "Czytaj także: Port zamknięty", "related"),
    ("pl", "Udostępnij", "share"),
    ("pl", "Wszelkie prawa zastrzeżone", "legal"),
    ("pl", "2 godziny temu", "dates"),
    ("ru", "Читайте также: Порт закрыт", "related"),
    ("ru", "Поделиться", "share"),
    ("ru", "На правах рекламы", "ads"),
    ("ru", "12 марта 2024, 14:30", "dates"),
    ("ru", "Нашли ошибку? Выделите её и нажмите Ctrl + Enter", "corrections"),
    ("uk", "Читайте також: Порт зачинено", "related"),
    ("uk", "Поділитися", "share"),
    ("uk", "Усі права захищено", "legal"),
    ("tr", "İLGİLİ HABERLER", "related"),
    ("tr", "Bağlantıyı kopyala", "share"),
    ("tr", "2 saat önce", "dates"),
    ("tr", "Tüm hakları saklıdır.", "legal"),
    ("sv", "Läs också: Hamnen stänger", "related"),
    ("sv", "Annons", "ads"),
    ("sv", "Dela artikeln", "share"),
    ("da", "Læs også: Havnen lukker", "related"),
    ("da", "Artiklen fortsætter efter annoncen", "ads"),
    ("da", "Skriv en kommentar", "comments"),
    ("no", "Les også: Havnen stenger", "related"),
    ("nb", "Saken fortsetter under annonsen", "ads"),
    ("no", "Annonsørinnhold", "ads"),
    ("fi", "Lue myös: Satama suljetaan", "related"),
    ("fi", "Mainos", "ads"),
    ("fi", "Jaa artikkeli", "share"),
    ("cs", "Čtěte také: Přístav se zavírá", "related"),
    ("cs", "Sdílejte článek", "share"),
    ("cs", "před 5 hodinami", "dates"),
    ("ja", "【関連記事】", "related"),
    ("ja", "関連記事：港が閉鎖", "related"),
    ("ja", "この記事をシェア", "share"),
    ("ja", "2024年3月12日 14:30", "dates"),
    ("ja", "この記事は有料会員限定の記事です。", "paywall"),
    ("ja", "記事・写真の無断転載を禁じます", "legal"),
    ("ja", "3時間前", "dates"),
    ("ja", "編集委員", "bylines"),
    ("zh", "相关阅读", "related"),
    ("zh-TW", "延伸閱讀：港口關閉", "related"),
    ("zh", "责任编辑：王小明", "bylines"),
    ("zh", "图片来源：网络", "credits"),
    ("zh-Hant", "請繼續往下閱讀", "ads"),
    ("zh", "未经授权不得转载", "legal"),
    ("ko", "관련기사", "related"),
    ("ko", "기사 공유하기", "share"),
    ("ko", "입력 : 2024.03.12 14:30", "dates"),
    ("ko", "무단전재 및 재배포 금지", "legal"),
    ("ko", "댓글 12", "comments"),
    ("ar", "اقرأ أيضاً: الميناء مغلق", "related"),
    ("ar", "إعلان", "ads"),
    ("ar", "منذ 3 ساعات", "dates"),
    ("ar", "جميع الحقوق محفوظة", "legal"),
    ("id", "Baca juga: Pelabuhan ditutup", "related"),
    ("in", "3 jam yang lalu", "dates"),
    ("ro", "Citește și: Portul se închide", "related"),
    ("ro", "Toate drepturile rezervate", "legal"),
    ("hu", "Kapcsolódó cikkek", "related"),
    ("hu", "Minden jog fenntartva.", "legal"),
    ("el", "Διαβάστε επίσης: Κλείνει το λιμάνι", "related"),
    ("el", "ΔΙΑΦΗΜΙΣΗ", "ads"),
    ("hi", "ये भी पढ़ें: बंदरगाह बंद", "related"),
    ("hi", "विज्ञापन", "ads"),
    ("hi", "शेयर करें", "share"),
    ("en", "We ask for your permission before anything is loaded.", "cookies"),
    ("en", "External content not available", "media"),
    ("en", "This is a machine translation of an article in Norwegian.", "corrections"),
    ("en", "This summary was generated by AI.", "corrections"),
    ("en", "Sign up for the free daily newsletter.", "newsletter"),
    ("en", "Main article: Ropes", "related"),
    ("en", "Your cart is empty", "navigation"),
    ("en", "This topic has been deleted.", "comments"),
    ("en", "Consult your physician or other qualified health provider.", "legal"),
    ("de", "Mit dem Laden des Videos akzeptieren Sie die Erklärung des Anbieters.", "cookies"),
    ("de", "Deine Privatsphäre-Einstellungen verhindern das Laden.", "cookies"),
    ("de", "Empfohlener externer Inhalt", "media"),
    ("de", "Dieser Text wurde maschinell übersetzt.", "corrections"),
    ("de", "Gastkommentare müssen nicht der Meinung der Redaktion entsprechen.", "disclosure"),
    ("de", "Video verfügbar bis 22.04.2026", "media"),
    ("fr", "Ce contenu n'est pas disponible en raison de vos choix.", "cookies"),
    ("fr", "Les textes n'engagent que leurs auteurs.", "disclosure"),
    ("fr", "Cet article a été traduit automatiquement.", "corrections"),
    ("es", "Solicitamos su permiso antes de que algo se cargue.", "cookies"),
    ("es", "Las columnas no reflejan necesariamente la opinión del diario.", "disclosure"),
    ("es", "Este resumen ha sido generado con IA.", "corrections"),
    ("it", "Per vedere questo contenuto accetta i cookie.", "cookies"),
    ("it", "Non sostituisce il parere del medico.", "legal"),
    ("pt", "Este item inclui conteúdo extraído de uma rede social.", "cookies"),
    ("pt", "Não reflete necessariamente a opinião do jornal.", "disclosure"),
    ("nl", "Om dit bericht te bekijken moet je cookies accepteren.", "cookies"),
    ("nl", "Dit artikel is automatisch vertaald.", "corrections"),
    ("pl", "Aby zobaczyć tę treść, zaakceptuj pliki cookie.", "cookies"),
    ("pl", "Ten tekst został przetłumaczony automatycznie.", "corrections"),
    ("ru", "Чтобы увидеть этот контент, включите JavaScript.", "cookies"),
    ("ru", "Мнение автора может не совпадать с нашим.", "disclosure"),
    ("uk", "Щоб побачити цей контент, увімкніть JavaScript.", "cookies"),
    ("uk", "Може не збігатися з позицією редакції.", "disclosure"),
    ("tr", "Bu içeriği görüntülemek için izin verin.", "cookies"),
    ("sv", "För att se det här innehållet måste du godkänna cookies.", "cookies"),
    ("sv", "Sammanfattningen är gjord av ett AI-verktyg.", "corrections"),
    ("da", "For at se dette indhold skal du acceptere cookies.", "cookies"),
    ("da", "Resuméet er lavet med AI.", "corrections"),
    ("no", "For å se dette innholdet må du godta informasjonskapsler.", "cookies"),
    ("no", "Sammendraget er laget ved hjelp av KI.", "corrections"),
    ("fi", "Tämä sisältö on estetty.", "cookies"),
    ("fi", "Tiivistelmä on tekoälyn tekemä.", "corrections"),
    ("cs", "Pro zobrazení tohoto obsahu povolte cookies.", "cookies"),
    ("cs", "Text nemusí vyjadřovat názor redakce.", "disclosure"),
    ("ja", "このコンテンツを表示するには同意が必要です", "cookies"),
    ("ja", "会員向け記事が読み放題", "paywall"),
    ("zh", "要查看此内容，请启用JavaScript", "cookies"),
    ("zh", "主条目：港口", "related"),
    ("ko", "이 콘텐츠를 보려면 동의가 필요합니다", "cookies"),
    ("ar", "لعرض هذا المحتوى", "cookies"),
]

MUST_NOT = [
    ("en", "Share prices fell on Monday as traders waited for the bank."),
    ("en", "Related companies lost ground in early trading."),
    ("en", "By Tuesday morning, 12 boats had left the harbour."),
    ("en", "Tags on the containers had been removed."),
    ("en", "Corrections officers at the nearby prison saw the smoke."),
    ("en", "Advertisers are watching too."),
    ("en", "Advertisement revenue fell for the third year."),
    ("en", "Read more closely, the reports tell another story."),
    ("en", "“Comment on that,” he said, “and you lose your job.”"),
    ("en", "Watch officers reported a light at sea."),
    ("en", "“We rely on your donations,” she said to the crowd."),
    ("en", "She went to the harbour to learn more."),
    ("en", "He told The Associated Press."),
    ("en", "The Post reported on Friday that the ferry would not sail."),
    ("en", "Sponsored by Senator Winter, the bill would close the port."),
    ("en", "Powered by wind alone, the boat crossed the bay."),
    ("en", "Photo finishes are rare on this track."),
    ("en", "Cookies are best while they are warm."),
    ("en", "Page 3 of the report names four ships."),
    ("en", "She sold 1,200 shares."),
    ("en", "Updated rules for the harbour come into force."),
    ("en", "Live music returns to the pier."),
    ("en", "Add 2 cups of flour and stir."),
    ("en", "Following the storm, ferries stayed in port."),
    ("en", "Likewise, prices rose."),
    ("en", "Polls open at seven."),
    ("en", "Only $3 million was left for the port."),
    ("en", "In 2019, the port closed."),
    ("en", "Writing by hand is slow."),
    ("en", "Published in March, the report names four ships."),
    ("de", "Anzeige erstattete der Mann erst am Montag."),
    ("de", "Teilen der Stadt fehlte am Morgen der Strom."),
    ("de", "Von Montag an fahren keine Fähren mehr."),
    ("de", "Mehr als 300 Menschen warteten am Kai."),
    ("de", "Stand der Dinge ist, dass keiner etwas weiß."),
    ("de", "Der Kommentar des Ministers kam spät."),
    ("de", "Bilder der Flut gingen um die Welt."),
    ("de", "„Teilen Sie das mit niemandem“, sagte er."),
    ("de", "Werbung macht die Stadt damit nicht."),
    ("de", "Kommentieren wollte das Ministerium die Zahlen nicht."),
    ("fr", "Partager le pouvoir ne lui a jamais plu."),
    ("fr", "Retour à la normale sur le port."),
    ("fr", "Par mardi matin, tous les bateaux étaient partis."),
    ("fr", "Suivre les traces du loup demande de la patience."),
    ("fr", "En direct, le ministre a perdu son calme."),
    ("es", "Compartir piso es cada vez más caro."),
    ("es", "Publicidad y propaganda no son lo mismo."),
    ("es", "Volver a empezar no es fácil."),
    ("es", "Por ahora, el puerto sigue cerrado."),
    ("it", "Condividi pure i tuoi dubbi con noi, disse il sindaco al porto."),
    ("it", "Di mattina il porto era vuoto."),
    ("pt", "Compartilhar o poder nunca foi o seu forte."),
    ("pt", "Por enquanto, o porto continua fechado."),
    ("nl", "Delen van de stad zaten zonder stroom."),
    ("nl", "Van maandag af varen er geen boten."),
    ("pl", "Reklama przyniosła miastu nowych gości."),
    ("ru", "Реклама не помогла порту."),
    ("ru", "Фотография всегда была его страстью."),
    ("uk", "Реклама не допомогла порту."),
    ("tr", "Paylaşım savaşları limanı boşalttı."),
    ("sv", "Delar av staden saknade ström."),
    ("da", "Dele af byen var uden strøm."),
    ("no", "Deler av byen var uten strøm."),
    ("fi", "Mainostajat seuraavat tilannetta."),
    ("cs", "Reklama městu nepomohla."),
    ("id", "Bagikan beras itu kepada warga, kata lurah."),
    ("ro", "Publicitatea nu a ajutat orașul."),
    ("hu", "Reklámokkal nem lehet kikötőt menteni."),
    ("el", "Διαφημίσεις δεν έσωσαν το λιμάνι."),
    ("ja", "港は火曜日の朝に閉鎖された。"),
    ("ja", "広告主は様子を見ている。"),
    ("zh", "港口星期二早上关闭了。"),
    ("zh", "广告主正在观望。"),
    ("ko", "광고주들은 지켜보고 있다."),
    ("ar", "شارك آلاف العمال في الإضراب."),
    ("hi", "शेयर बाजार सोमवार को गिर गया।"),
    ("en", "External pressure on the content of the barrels made them burst."),
    ("en", "This translation of the log is by hand, and it took a year."),
    ("en", "Main articles of the treaty were read aloud."),
    ("en", "Your cart was empty, so the old man filled it with rope."),
    ("en", "Always seek the lee of the pier when it blows."),
    ("de", "Deine Einstellungen zum Hafen verhindern nichts."),
    ("de", "An dieser Stelle stand ein Kran."),
    ("de", "Dieser Text wurde im Regen geschrieben."),
    ("fr", "Ce contenu du tonneau n'a jamais été bu."),
    ("es", "Este contenido del barril nadie lo quiso."),
    ("it", "Questo contenuto della botte nessuno lo voleva."),
    ("pt", "Este conteúdo do barril ninguém quis."),
    ("nl", "Deze inhoud van het vat wilde niemand."),
    ("pl", "Ta treść listu nikogo nie zdziwiła."),
    ("ru", "Этот текст был написан под дождем."),
    ("uk", "Ця стаття договору дала порту світло."),
    ("sv", "Texten är skriven i regn."),
    ("da", "Dette indhold i tønden ville ingen have."),
    ("no", "Dette innholdet i tønna ville ingen ha."),
    ("fi", "Tämä teksti on kirjoitettu sateessa."),
    ("cs", "Tento text vznikl v dešti."),
]


@pytest.mark.parametrize(("language", "text", "table"), MUST)
def test_furniture_is_spotted(language, text, table):
    assert table in {hit.table for hit in spot(text, language)}


@pytest.mark.parametrize(("language", "text", "table"), MUST)
def test_furniture_is_spotted_on_a_page_of_unknown_language(language, text, table):
    assert table in {hit.table for hit in spot(text)}


@pytest.mark.parametrize(("language", "text"), MUST_NOT)
def test_prose_is_not(language, text):
    assert spot(text, language) == ()


def test_enough_cases_in_every_language():
    seen = {language.split("-")[0].replace("nb", "no") for language, *_ in (*MUST, *MUST_NOT)}
    assert len(MUST) + len(MUST_NOT) >= 150
    assert {"en", "de", "fr", "es", "ja", "zh", "ko", "ar", "hi", "ru"} <= seen


def test_a_hit_says_what_and_where():
    text = "▸ Lesen Sie auch: Der Hafen"
    (longer,) = [hit for hit in spot(text, "de") if hit.phrase == "lesen sie auch:"]
    assert longer == Hit("related", "starts", "lesen sie auch:", 2, 17)
    assert text[longer.start : longer.end] == "Lesen Sie auch:"


def test_hits_are_ordered():
    hits = spot("Photo: Ada Winter/Getty Images", "en")
    assert len(hits) > 1
    assert [hit.start for hit in hits] == sorted(hit.start for hit in hits)


def test_english_is_spotted_on_pages_of_all_languages():
    assert {"share", "ads"} == {h.table for t in ("Share", "Advertisement") for h in spot(t, "fi")}


def test_other_languages_are_not_spotted_where_the_language_is_known():
    assert spot("Teilen", "de")
    assert not spot("Teilen", "fi")


def test_a_sentence_in_a_long_block_says_nothing_of_it():
    sentence = "This site uses cookies to improve your visit. "
    assert "contains" in {hit.key for hit in spot("Ah. " + sentence, "en")}
    assert "contains" not in {hit.key for hit in spot("Ah. " + sentence * 8, "en")}


@pytest.mark.parametrize("words", ["Rain fell on the pier. ", "Es regnete auf den Böden. "])
def test_long_blocks_are_spotted_at_both_ends(words):
    text = f"► PUBLIÉ LE 3 mai. {words * 30}Lire AUSSI"
    found = {(hit.key, text[hit.start : hit.end]) for hit in spot(text, "fr")}
    assert found == {("starts", "PUBLIÉ LE"), ("ends", "Lire AUSSI")}


@pytest.mark.parametrize("code", languages())
def test_each_phrase_is_found_where_it_is_furniture(code):
    frames = {"whole": "{}", "starts": "{} 人 x", "ends": "x {}", "contains": "Oh, {} x"}
    for key, frame in frames.items():
        for table in ("share", "related", "newsletter", "legal", "dates", "credits", "comments"):
            for phrase in phrases(code, table, key):
                hits = spot(frame.format(phrase.upper() if phrase.isascii() else phrase), code)
                assert (table, key) in {(hit.table, hit.key) for hit in hits}, phrase


WORDS = st.sampled_from(
    ["Share", "İlgili", "Read more:", " ", "関連記事", "© 2024", "\u200b", "12 ", "Getty Images"]
)


@settings(max_examples=300)
@given(
    st.one_of(st.text(), st.lists(WORDS, max_size=8).map("".join)),
    st.sampled_from(["en", "tr", "ja", "zh-TW", "", "xx"]),
)
def test_hits_are_within_the_text_and_say_what_stands_there(text, language):
    for hit in spot(text, language):
        assert 0 <= hit.start < hit.end <= len(text)
        if hit.key != "pattern":
            found = fold(text[hit.start : hit.end])
            assert found.strip(TRIMMED) == fold(hit.phrase).strip(TRIMMED)


@pytest.mark.parametrize("text", ["share this ", "(", "1", " ", "\u200b", "関連", "1 / 1 "])
def test_a_block_of_a_million_characters_is_read_once(text):
    assert isinstance(spot(text * (1_000_000 // len(text)), ""), tuple)
