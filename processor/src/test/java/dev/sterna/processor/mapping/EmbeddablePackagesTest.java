package dev.sterna.processor.mapping;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Embeddable classes that extend one of another package. */
class EmbeddablePackagesTest {

  @Test
  void subclassesBesideAnEntityBelongToTheAttributesOfTheirSuperclass() {
    Parity.holds(
        new ModelSource(
            Map.of(
                "m.value.Payment",
                """
                package m.value;
                import jakarta.persistence.*;
                @Embeddable
                public class Payment {
                  public int amount;
                }
                """,
                "m.shop.CardPayment",
                """
                package m.shop;
                import jakarta.persistence.*;
                @Embeddable
                public class CardPayment extends m.value.Payment {
                  @Column(length = 19) public String number;
                }
                """,
                "m.shop.Purchase",
                """
                package m.shop;
                import jakarta.persistence.*;
                @Entity
                public class Purchase {
                  @Id public Long id;
                  @Embedded public m.value.Payment payment;
                }
                """)));
  }
}
