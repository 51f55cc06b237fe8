using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AdobeSdk;

/// <summary>What a user signs in to.</summary>
public sealed class AdobeUserSignInOptions
{
    /// <summary>The client id of an OAuth Web App, Single Page App or Native App credential of the Developer Console.</summary>
    public required string ClientId { get; set; }

    /// <summary>The secret of an OAuth Web App credential; the others have none.</summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ClientSecret { get; set; }

    /// <summary>
    /// Where IMS sends the browser afterwards: one of the credential's redirect URIs. IMS takes https only; the emulator and
    /// gateways take <c>http://127.0.0.1:{port}/</c> as well, where <see cref="AdobeUserSignIn.SignInAsync"/> can listen by itself.
    /// </summary>
    public required Uri RedirectUri { get; set; }

    /// <summary>
    /// What the user is asked to consent to. <c>offline_access</c> brings a refresh token, without which the sign-in ends
    /// after a day; Adobe grants it to some APIs only.
    /// </summary>
    public ScopeSet Scopes { get; set; } = ScopeSet.Create(["openid", "AdobeID", "offline_access"]);

    /// <summary>The IMS host.</summary>
    public Uri ImsBaseAddress { get; set; } = AdobeOptions.DefaultImsBaseAddress;

    /// <summary>A local emulator in its place, such as <c>http://127.0.0.1:4100</c>; loopback only. Also read from <c>ADOBE_EMULATOR</c>.</summary>
    public Uri? Emulator { get; set; }

    /// <summary>Names the client id, never the secret.</summary>
    public override string ToString() => $"AdobeUserSignInOptions {{ ClientId = {ClientId} }}";
}
