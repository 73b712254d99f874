package dev.sterna.maven;

import java.util.Optional;

/**
 * Which database is meant; what is left out is left to the variables that the commands read.
 *
 * @param url its address
 * @param login who goes there
 */
record Database(Optional<String> url, Login login) {}
