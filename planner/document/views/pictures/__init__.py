"""The pictures: geometry in percent or in the units of a drawing, and the words beside it; one module a picture."""
