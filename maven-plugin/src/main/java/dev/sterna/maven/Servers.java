package dev.sterna.maven;

import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * The servers of {@code settings.xml}, where Maven keeps what is secret.
 *
 * @param session has the settings
 * @param decrypter reads passwords that are encrypted there
 */
record Servers(MavenSession session, SettingsDecrypter decrypter) {

  Login login(String id) throws MojoFailureException {
    Server server = session.getSettings().getServer(id);
    if (server == null) {
      throw new MojoFailureException(
          "settings.xml has no server \"" + id + "\", which serverId names.");
    }
    Server decrypted = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server)).getServer();
    return new Login(
        Optional.ofNullable(decrypted.getUsername()), Optional.ofNullable(decrypted.getPassword()));
  }
}
