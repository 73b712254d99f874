/**
 * A live database as a {@link dev.sterna.schema.Schema}: what PostgreSQL's system catalogs say of
 * it, in a fixed number of queries however much it holds.
 *
 * <p>Expressions come back as PostgreSQL writes them, not as they were written, so they can only be
 * compared with others that went through a catalog.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs.html">PostgreSQL manual, chapter
 *     52 "System Catalogs"</a>
 */
package dev.sterna.catalog;
