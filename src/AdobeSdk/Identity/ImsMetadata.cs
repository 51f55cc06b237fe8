namespace AdobeSdk;

/// <summary>IMS's OpenID metadata, as far as it is of use. Client credentials work although the list of grants leaves them out.</summary>
public sealed record ImsMetadata
{
    /// <summary>Who issues ID tokens: their <c>iss</c>.</summary>
    public Uri? Issuer { get; init; }

    /// <summary>Where users sign in.</summary>
    public Uri? AuthorizationEndpoint { get; init; }

    /// <summary>Where tokens are had.</summary>
    public Uri? TokenEndpoint { get; init; }

    /// <summary>Where a token's user is told.</summary>
    public Uri? UserinfoEndpoint { get; init; }

    /// <summary>Where tokens are given up.</summary>
    public Uri? RevocationEndpoint { get; init; }

    /// <summary>Where the keys are that ID tokens are signed with.</summary>
    public Uri? JwksUri { get; init; }

    /// <summary>The grants that IMS names.</summary>
    public IReadOnlyList<string> GrantTypesSupported { get; init; } = [];

    /// <summary>The scopes that IMS names; APIs have more.</summary>
    public IReadOnlyList<string> ScopesSupported { get; init; } = [];
}
