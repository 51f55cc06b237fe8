using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AdobeSdk;

/// <summary>
/// A Service Account (JWT) credential: a token is had for a signed assertion. Adobe retired these credentials, the last by
/// 2026-03-01; they are here for gateways, recordings and migrations. New applications use OAuth Server-to-Server.
/// Client id, client secret and organisation are those of <see cref="AdobeOptions"/>.
/// </summary>
public sealed class AdobeJwtOptions
{
    /// <summary>The technical account, <c>…@techacct.adobe.com</c>; the assertion's <c>sub</c>.</summary>
    public string? TechnicalAccountId { get; set; }

    /// <summary>
    /// The metascopes, separated by commas, as short names or whole claims. <c>ent_ccas_sdk</c>, the default, and
    /// <c>ent_default_sdk</c> are Photoshop's and Lightroom's.
    /// </summary>
    public string? MetaScopes { get; set; }

    /// <summary>The RSA private key as PEM (PKCS#8 or PKCS#1); line breaks may be written as <c>\n</c>.</summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? PrivateKey { get; set; }

    /// <summary>The file with the private key: <c>private.key</c>, or the Console's <c>Config</c> zip as it was downloaded.</summary>
    public string? PrivateKeyFile { get; set; }

    /// <summary>The passphrase of an encrypted private key.</summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Passphrase { get; set; }

    /// <summary>Names the account, never the key.</summary>
    public override string ToString() => $"AdobeJwtOptions {{ TechnicalAccountId = {TechnicalAccountId ?? "(none)"} }}";
}
