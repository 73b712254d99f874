/** A value that is generated though the embeddable is no id. */
@Entity
class Ticket {
  @Id Long id;

  @Embedded Stamp stamp;
}

@Embeddable
class Stamp {
  @GeneratedValue Long number;
}
