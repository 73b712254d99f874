@Entity class Port { @Id long id; @org.hibernate.annotations.TenantId String owner; }
@Entity class Quay { @Id long id; @org.hibernate.annotations.TenantId Long owner; }
