// The access that a mapped superclass states is its own; below, the place of annotations decides.
@MappedSuperclass
@Access(AccessType.PROPERTY)
abstract class Numbered {
  private long number;

  @Id
  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }
}

@Entity
class Ticket extends Numbered {
  @Basic(optional = false) String seat;
  int row;
}

@Entity
class Voucher extends Numbered {
  private int amount;

  @Basic
  public int getAmount() {
    return amount;
  }

  public void setAmount(int amount) {
    this.amount = amount;
  }
}
