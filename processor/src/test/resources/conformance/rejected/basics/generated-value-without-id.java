/** A value that is generated though it is no id. */
@Entity
class Ticket {
  @Id Long id;

  @GeneratedValue Long number;
}
