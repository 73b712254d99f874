/**
 * The commands as goals of Maven. A goal compiles the module, then runs a command of {@link
 * dev.sterna.cli.SternaCli} on its class path; it knows nothing of migrations itself.
 */
package dev.sterna.maven;
