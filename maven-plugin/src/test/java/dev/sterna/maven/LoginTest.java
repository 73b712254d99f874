package dev.sterna.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecrypter;
import org.junit.jupiter.api.Test;

/** Who goes to the database: what the goal is told, then what {@code settings.xml} says. */
final class LoginTest {

  /** Nothing is encrypted here. */
  private final Servers servers =
      new Servers(settings(), new DefaultSettingsDecrypter(password -> password));

  @Test
  void serverHasUserAndPassword() throws Exception {
    assertThat(servers.login("shop"))
        .isEqualTo(new Login(Optional.of("clerk"), Optional.of("secret")));
  }

  @Test
  void whatIsGivenWinsOverTheServer() throws Exception {
    Login given = new Login(Optional.of("boss"), Optional.empty());

    assertThat(given.or(servers.login("shop")))
        .isEqualTo(new Login(Optional.of("boss"), Optional.of("secret")));
  }

  @Test
  void serverThatIsMissingIsNamed() {
    assertThatThrownBy(() -> servers.login("shpo"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("\"shpo\"");
  }

  @Test
  void passwordIsNotPrinted() throws Exception {
    assertThat(servers.login("shop").toString()).contains("clerk").doesNotContain("secret");
  }

  private static Settings settings() {
    Server server = new Server();
    server.setId("shop");
    server.setUsername("clerk");
    server.setPassword("secret");
    Settings settings = new Settings();
    settings.addServer(server);
    return settings;
  }
}
