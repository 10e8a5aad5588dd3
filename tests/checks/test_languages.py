"""Rules read plans in every language of ours, while their reader reads English."""

from typing import Any

import pytest

from planner.catalog import load
from planner.checks import check
from planner.checks.durations import longest
from planner.checks.names import several
from tests.checks.cases import TODAY, sound_plan

BUSINESS, PURPOSE = "goal.business_objective", "goal.purpose"
STATEMENT, RESULT = "goal.objectives[cakes].statement", "goal.objectives[cakes].key_results[orders]"
WHO, NAME = "landscape.segments[parents].who", "landscape.segments[parents].name"
STEP, CODE, GUARD = "playbook.actions[x].what", "team.code", f"{RESULT}.guard"
OWNER, OFFER, HELP = f"{RESULT}.owner", "business.offer", "fuel.resources.time.at_hand"

# The rule, the place, what stands there, and whether the rule finds it.
SAID: dict[str, list[tuple[str, str, str, bool]]] = {
    "ru": [
        ("GOAL008", STATEMENT, "Улучшить наш сервис", True),
        ("GOAL008", STATEMENT, "Соседи заказывают у нас торты на праздник", False),
        ("GOAL018", BUSINESS, "Удвоить продажи уже на следующей неделе.", True),
        ("GOAL018", PURPOSE, "Страница в соцсетях вместо сайта.", True),
        ("GOAL018", PURPOSE, "Мы хотим вирусных роликов.", True),
        ("GOAL018", PURPOSE, "Мы не хотим вирусных роликов.", False),
        ("GOAL017", GUARD, "Нет", True),
        ("GOAL017", GUARD, "пока не решено", True),
        ("GOAL017", GUARD, "Не больше двух возвратов в месяц", False),
        ("GOAL027", OWNER, "Майя и Том", True),
        ("GOAL027", OWNER, "вся команда", True),
        ("GOAL027", OWNER, "Ирина", False),
        ("GOAL033", STATEMENT, "Заполнить зиму, найти трёх поваров, выйти в прессу и открыть второй магазин.", True),
        ("GOAL033", STATEMENT, "Продавать больше тортов тем, кто уже покупает хлеб", False),
        ("LAND007", NAME, "Для всех", True),
        ("LAND007", NAME, "Все в городе", True),
        ("LAND007", WHO, "Все, кто любит хлеб.", True),
        ("LAND007", WHO, "Наша аудитория — люди от 18 до 99 лет.", True),
        ("LAND007", NAME, "Все, у кого есть дача", False),
        ("LAND007", NAME, "Все мамы нашего двора", False),
        ("PLAY010", STEP, "На комментарии отвечает чат-бот", True),
        ("PLAY010", STEP, "Настроить автоматические ответы в сообщениях", True),
        ("PLAY010", CODE, "Никаких автоматических ответов: пишет человек", False),
        ("PLAY013", STEP, "Купить 1000 новых подписчиков для старта", True),
        ("PLAY013", STEP, "Дать скидку за отзыв на картах", True),
        ("PLAY013", CODE, "Мы не покупаем подписчиков и не дарим подарки за отзывы", False),
        ("FUEL019", HELP, "Все помогают две недели, а потом ничего.", True),
        ("BUS007", OFFER, "Качественные товары и отличный сервис", True),
        ("BUS007", OFFER, "Ржаной хлеб и торты на заказ", False),
        ("TOOL030", NAME, "Дети 8–11 лет", True),
        ("TOOL030", NAME, "Родители детей от 8 до 11 лет", False),
    ],
    "he": [
        ("GOAL008", STATEMENT, "לשפר את השירות שלנו", True),
        ("GOAL008", STATEMENT, "השכנים מזמינים אצלנו עוגות לחגיגות", False),
        ("GOAL018", BUSINESS, "להכפיל את המכירות בשבוע הבא.", True),
        ("GOAL018", PURPOSE, "עמוד ברשת במקום אתר.", True),
        ("GOAL018", PURPOSE, "אנחנו לא רוצים סרטון ויראלי.", False),
        ("GOAL017", GUARD, "אין", True),
        ("GOAL017", GUARD, "עוד לא הוחלט", True),
        ("GOAL017", GUARD, "לא יותר משתי עוגות מוחזרות בחודש", False),
        ("GOAL027", OWNER, "מאיה ותומר", True),
        ("GOAL027", OWNER, "כל הצוות", True),
        ("GOAL027", OWNER, "דוד וקנין", False),
        ("GOAL033", STATEMENT, "למלא את החורף, למצוא שלושה טבחים ולהיכנס לעיתונות ולפתוח סניף שני.", True),
        ("GOAL033", STATEMENT, "למכור עוגות למי שכבר קונה לחם", False),
        ("LAND007", NAME, "לכולם", True),
        ("LAND007", WHO, "כל מי שאוכל לחם.", True),
        ("LAND007", WHO, "קהל היעד שלנו הוא כולם.", True),
        ("LAND007", WHO, "גילאי 18 עד 99", True),
        ("LAND007", NAME, "כל מי שיש לו גינה", False),
        ("PLAY010", STEP, "להגדיר תשובות אוטומטיות לתגובות", True),
        ("PLAY010", STEP, "צ'אטבוט באתר, והתשובות האוטומטיות שלו", True),
        ("PLAY010", CODE, "בלי תשובות אוטומטיות: אדם כותב", False),
        ("PLAY013", STEP, "לקנות 1000 עוקבים להתחלה", True),
        ("PLAY013", STEP, "לתת הנחה על ביקורת בגוגל", True),
        ("PLAY013", CODE, "אנחנו לא קונים עוקבים", False),
        ("PLAY013", CODE, "החלטנו שלא לקנות עוקבים", False),
        ("BUS007", OFFER, "מוצרים איכותיים ושירות מעולה לכל הלקוחות", True),
        ("BUS007", OFFER, "לחם מחמצת ועוגות בהזמנה", False),
        ("TOOL030", NAME, "ילדים בני 8 עד 11", True),
        ("TOOL030", NAME, "הורים לילדים בני 8 עד 11", False),
    ],
    "hu": [
        ("GOAL008", STATEMENT, "Javítjuk a szolgáltatásunkat", True),
        ("GOAL008", STATEMENT, "A szomszédok nálunk rendelik az ünnepi tortát", False),
        ("GOAL018", BUSINESS, "Megduplázzuk az eladásokat egy héten belül.", True),
        ("GOAL018", PURPOSE, "Közösségi oldal a honlap helyett.", True),
        ("GOAL018", PURPOSE, "Vírusvideót akarunk.", True),
        ("GOAL018", PURPOSE, "Nem akarunk vírusvideót.", False),
        ("GOAL018", PURPOSE, "A vírusvideó nekünk semmi.", False),
        ("GOAL017", GUARD, "nincs", True),
        ("GOAL017", GUARD, "Még nem tudjuk.", True),
        ("GOAL017", GUARD, "Havonta legfeljebb két tortát hoznak vissza", False),
        ("GOAL027", OWNER, "Maya és Tamás", True),
        ("GOAL027", OWNER, "mindenki", True),
        ("GOAL027", OWNER, "Kovács Anna", False),
        ("GOAL033", STATEMENT, "Megtölteni a telet, találni szakácsot, bejutni a sajtóba és nyitni egy boltot.", True),
        ("GOAL033", STATEMENT, "Több tortát eladni azoknak, akik már nálunk vesznek kenyeret", False),
        ("LAND007", NAME, "Mindenki", True),
        ("LAND007", NAME, "Mindenki a városban", True),
        ("LAND007", WHO, "Mindenki, aki szereti a kenyeret.", True),
        ("LAND007", WHO, "18 és 99 év közötti emberek, életkortól függetlenül.", True),
        ("LAND007", NAME, "Mindenki, akinek kertje van", False),
        ("PLAY010", STEP, "Automatikus válaszokat állítunk be a hozzászólásokra", True),
        ("PLAY010", STEP, "Csetbot felel az üzenetekre", True),
        ("PLAY010", CODE, "Nincs automatikus válasz: ember ír", False),
        ("PLAY013", STEP, "Követőket veszünk az induláshoz", True),
        ("PLAY013", STEP, "Kedvezmény az értékelésért a pultnál", True),
        ("PLAY013", CODE, "Nem veszünk követőket, és hamis értékelés sem lehet", False),
        ("BUS007", OFFER, "Minőségi termékek és kiváló szolgáltatás", True),
        ("BUS007", OFFER, "Kovászos kenyér és torta rendelésre", False),
        ("TOOL030", NAME, "8 és 11 év közötti gyerekek", True),
        ("TOOL030", NAME, "8–11 éves gyerekek szülei", False),
    ],
}  # fmt: skip


def changes(place: str, text: str) -> dict[str, Any]:
    if place == STEP:
        return {"playbook.actions[x]": {"what": text, "owner": "Tom", "due": "2026-03-20"}}
    if place == CODE:
        return {CODE: [text]}
    if place == HELP:
        return {"fuel.resources": {"time": {"at_hand": text}}}
    return {place: text}


@pytest.mark.parametrize(
    ("code", "place", "text", "is_found"),
    [each for every in SAID.values() for each in every],
)
def test_rule_reads_what_is_written_in_another_language(code: str, place: str, text: str, is_found: bool) -> None:
    changed = changes(place, text)
    if code == "GOAL008":
        changed |= {"goal.objectives[cakes].key_results": [], "metrics.measures[mentions].target": None}
    found = {finding.code for finding in check(sound_plan(changed), load(), TODAY)}
    assert (code in found) == is_found


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Отвечаем в течение двух дней", 48),
        ("за неделю", 168),
        ("через 48 часов", 48),
        ("раз в месяц", 720),
        ("תוך יומיים", 48),
        ("עונים בתוך 24 שעות", 24),
        ("תוך שלושה ימים", 72),
        ("לאחר שבועיים", 336),
        ("24 órán belül", 24),
        ("két napon belül válaszolunk", 48),
        ("egy héten belül", 168),
        ("három hónap", 2160),
        ("within two days", 48),
        ("two napkins a table", 0),
    ],
)
def test_time_is_read_in_every_language(text: str, hours: float) -> None:
    assert longest(text)[0] == hours


@pytest.mark.parametrize(
    ("name", "names"),
    [("דנה ויואב", ("דנה", "יואב")), ("שרה ורדי", ()), ("Maya and Tom", ("Maya", "Tom"))],
)
def test_hebrew_writes_and_onto_the_second_name(name: str, names: tuple[str, ...]) -> None:
    assert several(name, ()) == names
