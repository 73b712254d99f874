package dev.sterna.maven;

import java.util.Optional;

/**
 * Who goes to the database; what is left out is left to the commands, and to the driver.
 *
 * @param user the user
 * @param password the password
 */
record Login(Optional<String> user, Optional<String> password) {

  /** This, and what it leaves out from the other. */
  Login or(Login other) {
    return new Login(user.or(other::user), password.or(other::password));
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "Login[" + user.orElse("") + "]";
  }
}
