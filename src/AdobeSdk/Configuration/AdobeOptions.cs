using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AdobeSdk;

/// <summary>Who the application is to Adobe, and how it talks. Bound from the configuration section <c>Adobe</c>.</summary>
public sealed class AdobeOptions
{
    /// <summary>The production IMS host.</summary>
    public static Uri DefaultImsBaseAddress { get; } = new("https://ims-na1.adobelogin.com");

    /// <summary>The OAuth client id of the Developer Console; also sent as <c>x-api-key</c>.</summary>
    public string? ClientId { get; set; }

    /// <summary>The OAuth client secret.</summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ClientSecret { get; set; }

    /// <summary>A token pasted from the Developer Console, used instead of a secret until it runs out.</summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? AccessToken { get; set; }

    /// <summary>The organisation, <c>…@AdobeOrg</c>. Sent to IMS as <c>org_id</c> when set; limits are counted by it.</summary>
    public string? OrganizationId { get; set; }

    /// <summary>The base scopes, asked for besides an API's own, separated by commas.</summary>
    public string Scopes { get; set; } = "openid,AdobeID,session,additional_info,read_organizations";

    /// <summary>
    /// A file that the Developer Console hands out: OAuth Server-to-Server JSON or project JSON; for the retired Service
    /// Accounts <c>config.json</c>, <c>private.key</c> or the <c>Config</c> zip.
    /// </summary>
    public string? CredentialsFile { get; set; }

    /// <summary>A Service Account (JWT) credential, which Adobe has retired.</summary>
    public AdobeJwtOptions Jwt { get; } = new();

    /// <summary>A user who has signed in, if tokens are to be the user's.</summary>
    public AdobeUserOptions User { get; } = new();

    /// <summary>The IMS host, which client secrets are sent to: production's, Adobe's stage, or one that <see cref="AllowedHosts"/> names as well.</summary>
    public Uri ImsBaseAddress { get; set; } = DefaultImsBaseAddress;

    /// <summary>Hosts, besides Adobe's own, that may be sent tokens: exact names, no wildcards.</summary>
    public IList<string> AllowedHosts { get; } = new List<string>();

    /// <summary>Settings of single clients, by client name.</summary>
    public IDictionary<string, AdobeClientOptions> Clients { get; } = new Dictionary<string, AdobeClientOptions>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A local emulator that stands in for IMS and every API, such as <c>http://127.0.0.1:4100</c>; loopback only.
    /// Also read from the environment variable <c>ADOBE_EMULATOR</c>.
    /// </summary>
    public Uri? Emulator { get; set; }

    /// <summary>How attempts are repeated and how long they may take.</summary>
    public AdobeRetryOptions Retry { get; } = new();

    /// <summary>When a service that does not work is left alone.</summary>
    public AdobeCircuitOptions Circuit { get; } = new();

    /// <summary>How many calls are sent in what time.</summary>
    public AdobeLimitOptions Limits { get; } = new();

    /// <summary>How jobs are polled.</summary>
    public AdobeJobOptions Jobs { get; } = new();

    /// <summary>Where submitted jobs are written down, so that none is lost with the process.</summary>
    public AdobeLedgerOptions Ledger { get; } = new();

    /// <summary>How the results of jobs are downloaded.</summary>
    public AdobeDownloadOptions Downloads { get; } = new();

    /// <summary>How files are written to storage.</summary>
    public AdobeUploadOptions Uploads { get; } = new();

    /// <summary>Names the client id, never a secret.</summary>
    public override string ToString() => $"AdobeOptions {{ ClientId = {ClientId ?? "(none)"} }}";
}
