package cadence.clients;

/** How to reach a client; for those who treat the client and for managers (access.md, "client contact"). */
public record ClientContact(String email, String phone, String address, String emergencyContact) {

    public static final ClientContact NONE = new ClientContact("", "", "", "");
}
