namespace AdobeSdk;

/// <summary>An organisation of a token's user. Adobe documents the call and not this shape; clients rely on these members.</summary>
public sealed record ImsOrganization
{
    /// <summary>Its name.</summary>
    public string? OrgName { get; init; }

    /// <summary>What it is called by.</summary>
    public ImsOrganizationReference? OrgRef { get; init; }

    /// <summary>What kind it is.</summary>
    public string? OrgType { get; init; }

    /// <summary>The id as headers and options have it, <c>…@AdobeOrg</c>.</summary>
    public override string ToString() => OrgRef is { } org ? $"{org.Ident}@{org.AuthSrc}" : OrgName ?? "(unknown)";
}
