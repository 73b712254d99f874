package dev.sterna.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/**
 * The servers of {@code settings.xml}, where Maven keeps what is secret.
 *
 * @param settings what {@code settings.xml} says
 * @param decrypter reads passwords that are encrypted there
 */
record Servers(Settings settings, SettingsDecrypter decrypter) {

  Login login(String id) throws MojoFailureException {
    Server server = settings.getServer(id);
    if (server == null) {
      throw new MojoFailureException(
          "settings.xml has no server \""
              + id
              + "\", which serverId refers to. Add it, or correct serverId.");
    }
    Server decrypted = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server)).getServer();
    return new Login(
        Optional.ofNullable(decrypted.getUsername()), Optional.ofNullable(decrypted.getPassword()));
  }
}
