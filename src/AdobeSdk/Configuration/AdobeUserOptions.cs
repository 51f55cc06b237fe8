using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AdobeSdk;

/// <summary>
/// A user who has signed in, for APIs that act for a person, such as Lightroom's catalog. Tokens are then the user's and not
/// the application's. <see cref="AdobeUserSignIn"/> and <c>adobe login</c> write the file.
/// </summary>
public sealed class AdobeUserOptions
{
    /// <summary>The file that the sign-in was saved to. It is written again whenever IMS hands out new tokens.</summary>
    public string? File { get; set; }

    /// <summary>
    /// A refresh token that the application keeps itself. IMS may replace it with each renewal: what is set here is then out
    /// of date after the next start, which a file is not.
    /// </summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? RefreshToken { get; set; }

    /// <summary>Names the file, never a token.</summary>
    public override string ToString() => $"AdobeUserOptions {{ File = {File ?? "(none)"} }}";
}
