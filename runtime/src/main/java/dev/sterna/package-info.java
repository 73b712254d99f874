/** The door for applications: {@link dev.sterna.Migrator}. */
package dev.sterna;
