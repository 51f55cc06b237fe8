namespace AdobeSdk;

/// <summary>The two halves of an organisation's id.</summary>
/// <param name="Ident">What stands before the at sign.</param>
/// <param name="AuthSrc">What stands behind it: <c>AdobeOrg</c>.</param>
public sealed record ImsOrganizationReference(string? Ident, string? AuthSrc);
