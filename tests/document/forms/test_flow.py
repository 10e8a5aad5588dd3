"""The flow: what a browser shows of our templates, block by block, without what only draws."""

from planner.document.forms.blocks import Cell, Grid, Heading, Listing, Paragraph, Picture, Run, plain
from planner.document.forms.flow import flow


def words(cell: Cell) -> str:
    return "".join(plain(each.runs) for each in cell.blocks if isinstance(each, Paragraph))


def test_text_is_read_as_a_browser_shows_it() -> None:
    html = '<div>  loose <b>text</b>\n</div><p class="lead"> two\n  lines </p>'
    html += '<h2><span class="place">1</span> Goal</h2><p> </p>'
    loose, lead, heading = flow(html)
    assert isinstance(loose, Paragraph) and plain(loose.runs) == "loose text" and loose.tone == ""
    assert lead == Paragraph((Run("two\nlines"),), "lead")
    assert isinstance(heading, Heading) and heading.level == 2 and plain(heading.runs) == "1 Goal"


def test_a_table_keeps_head_widths_and_total_and_loses_columns_that_are_only_drawn() -> None:
    html = (
        '<table class="bars"><colgroup><col style="width: 30%"><col style="width: 50%"><col style="width: 20%">'
        "</colgroup><thead><tr><th>What</th><th>Span</th><th>Figures</th></tr></thead><tbody>"
        '<tr><th scope="row">A</th><td><div></div></td><td>1<ul><li>x</li></ul></td></tr>'
        '<tr class="total"><th>All</th><td><div></div></td><td></td></tr></tbody></table>'
    )
    [grid] = flow(html)
    assert isinstance(grid, Grid) and grid.has_total and grid.widths == (30, 20)
    assert [[words(cell) for cell in row] for row in (grid.head, *grid.rows)] == [
        ["What", "Figures"],
        ["A", "1"],
        ["All", ""],
    ]
    assert grid.rows[0][0].is_heading and grid.rows[0][1].blocks[1] == Listing(((Run("x"),),))


def test_a_cell_of_several_rows_keeps_the_columns_of_the_rows_below_it() -> None:
    html = (
        "<table><tr><th rowspan=3>Aim</th><td>a</td><td rowspan=2>x</td></tr><tr><td>b</td></tr>"
        "<tr><td>c</td><td>z</td></tr><tr><th>Next</th><td>d</td><td></td></tr></table>"
    )
    [grid] = flow(html)
    assert isinstance(grid, Grid)
    assert [[(words(cell), cell.rows) for cell in row] for row in grid.rows] == [
        [("Aim", 3), ("a", 1), ("x", 2)],
        [("Aim", 0), ("b", 1), ("x", 0)],
        [("Aim", 0), ("c", 1), ("z", 1)],
        [("Next", 1), ("d", 1), ("", 1)],
    ]


def test_a_column_left_empty_to_be_filled_by_hand_stays() -> None:
    [grid] = flow("<table><tr><th>Task</th><td></td></tr></table>")
    assert isinstance(grid, Grid) and len(grid.rows[0]) == 2


def test_a_drawing_is_told_and_its_marks_are_not_read() -> None:
    html = (
        '<div><svg><title>A road</title><text>no</text></svg><b style="inset-inline-start: 3%; top: 4%">7</b></div>'
        '<svg><path/></svg><div class="axis"><span>1</span></div><script>no</script>'
    )
    assert flow(html) == (Picture("A road"),)


def test_what_looks_like_markup_is_text_and_what_nobody_can_read_is_left_out() -> None:
    assert flow("<p>&lt;b&gt; &amp;amp;\x01\x0b</p>") == (Paragraph((Run("<b> &amp;"),)),)
    assert flow('<p><a href="#goal">Goal</a></p>') == (Paragraph((Run("Goal", "#goal"),)),)


def test_what_color_or_a_gap_tells_apart_on_paper_is_told_apart_by_signs() -> None:
    heading, legend = flow(
        "<h3><b>1</b> Goal <span>Destination</span></h3>"
        '<p class="legend"><span><b>I</b> Instagram: 26</span> <span><b>W</b> WhatsApp: 13</span> '
        "<span><b>&nbsp;</b> stands out</span></p>"
    )
    assert isinstance(heading, Heading) and plain(heading.runs) == "1 Goal – Destination"
    assert isinstance(legend, Paragraph) and plain(legend.runs) == "I Instagram: 26; W WhatsApp: 13"
