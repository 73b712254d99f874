// The embeddable hierarchy names its discriminator.
@Embeddable
@DiscriminatorColumn(name = "contact_kind", length = 10)
@DiscriminatorValue("P")
class Contact { String name; }
@Embeddable @DiscriminatorValue("M") class MailContact extends Contact { String mail; }

@Entity class Ticket { @Id long id; Contact contact; }
