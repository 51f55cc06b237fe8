using System.Text.Json.Serialization;

namespace AdobeSdk;

/// <summary>The OpenID claims of a token's user. Each is there only if the token has the scope for it.</summary>
public sealed record ImsUserInfo
{
    /// <summary>The user's id. Scope <c>openid</c>.</summary>
    [JsonPropertyName("sub")]
    public string? Subject { get; init; }

    /// <summary><c>ind</c> for a person's own account, <c>ent</c> for an organisation's. Scope <c>profile</c>.</summary>
    public string? AccountType { get; init; }

    /// <summary>The full name. Scope <c>profile</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The given name. Scope <c>profile</c>.</summary>
    public string? GivenName { get; init; }

    /// <summary>The family name. Scope <c>profile</c>.</summary>
    public string? FamilyName { get; init; }

    /// <summary>The mail address. Scope <c>email</c>.</summary>
    public string? Email { get; init; }

    /// <summary>Whether the mail address was verified. Scope <c>email</c>.</summary>
    public bool? EmailVerified { get; init; }

    /// <summary>The postal address, of which IMS tells the country. Scope <c>address</c>.</summary>
    public ImsAddress? Address { get; init; }
}
