"""The brand kits of this computer: each serves all plans, and one that was deleted can be brought back."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from pydantic import ValidationError

from planner.document.brand import Brand
from planner.language import N_, _
from planner.store.database import Database
from planner.store.errors import StoreError
from planner.store.records import Listed
from planner.store.tables import brands

BROKEN = N_("This brand kit can no longer be read from the file with your plans. Delete it and make it anew.")


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Brands:
    """Every method may raise StoreError. The last one to save a kit wins: what it holds is quickly put in again."""

    def __init__(self, database: Database, now: Callable[[], datetime] = _utc_now) -> None:
        self._database = database
        self._now = now

    def listed(self) -> tuple[Listed, ...]:
        """By name."""
        return self._listed(brands.c.deleted_at.is_(None))

    def deleted(self) -> tuple[Listed, ...]:
        return self._listed(brands.c.deleted_at.is_not(None))

    def _listed(self, wanted: sa.ColumnElement[bool]) -> tuple[Listed, ...]:
        query = sa.select(brands.c.id, brands.c.name, brands.c.updated_at).where(wanted)
        with self._database.reading() as connection:
            found = [Listed(*row) for row in connection.execute(query)]
        return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.id)))

    def get(self, brand_id: str) -> Brand | None:
        """None if there is no such kit: a plan may come from another computer."""
        # Only ids of ours are asked for: a plan's file can hold anything, even what no database takes.
        if not (brand_id.isascii() and brand_id.isalnum()):
            return None
        query = sa.select(brands.c.doc).where(brands.c.id == brand_id, brands.c.deleted_at.is_(None))
        with self._database.reading() as connection:
            row = connection.execute(query).first()
        return _brand(row.doc) if row else None

    def save(self, brand: Brand, brand_id: str = "") -> str:
        """Its id; a new one if it has none yet."""
        row: dict[str, Any] = {
            "name": brand.name,
            "doc": brand.model_dump(mode="json"),
            "updated_at": self._now(),
        }
        with self._database.writing() as connection:
            here = brands.c.id == brand_id
            if brand_id and connection.execute(brands.update().where(here).values(row)).rowcount:
                return brand_id
            kept = brand_id or uuid4().hex[:8]
            connection.execute(brands.insert().values(id=kept, **row))
        return kept

    def delete(self, brand_id: str) -> None:
        self._mark(brand_id, self._now())

    def undelete(self, brand_id: str) -> None:
        self._mark(brand_id, None)

    def _mark(self, brand_id: str, deleted_at: datetime | None) -> None:
        with self._database.writing() as connection:
            connection.execute(brands.update().where(brands.c.id == brand_id).values(deleted_at=deleted_at))


def _brand(document: Any) -> Brand:
    try:
        return Brand.model_validate(document)
    except ValidationError as error:
        raise StoreError(_(BROKEN)) from error
