/** The entry point for applications: {@link dev.sterna.Migrator}. */
package dev.sterna;
