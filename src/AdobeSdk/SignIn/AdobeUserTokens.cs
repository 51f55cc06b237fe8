using System.Diagnostics;
using System.Text.Json.Serialization;
using AdobeSdk.Credentials;

namespace AdobeSdk;

/// <summary>What a sign-in has brought.</summary>
[DebuggerDisplay("tokens of {UserId}")]
public sealed class AdobeUserTokens
{
    private readonly UserSignIn _signIn;

    internal AdobeUserTokens(UserSignIn signIn) => _signIn = signIn;

    /// <summary>The user's access token.</summary>
    public AdobeAccessToken AccessToken => new(_signIn.AccessToken!.Reveal(), _signIn.ExpiresAt);

    /// <summary>What further tokens are had for; <see langword="null"/> if <c>offline_access</c> was not granted. A secret; serialisers leave it out.</summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? RefreshToken => _signIn.RefreshToken?.Reveal();

    /// <summary>The user, <c>…@AdobeID</c> for instance, if IMS has said.</summary>
    public string? UserId => _signIn.UserId;

    /// <summary>What the user was asked to consent to.</summary>
    public ScopeSet Scopes => _signIn.Scopes;

    /// <summary>The IMS that the tokens are of.</summary>
    public Uri ImsBaseAddress => _signIn.Ims;

    /// <summary>Reads what <see cref="Save"/> has written.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="FormatException">It holds no sign-in; the message says why.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static AdobeUserTokens Load(string file)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        return new(new UserFile(file).Read());
    }

    /// <summary>
    /// Saves the sign-in for <see cref="AdobeUserOptions.File"/>. Only the file's owner may read it; on Windows it has the
    /// rights of its folder. It is not encrypted.
    /// </summary>
    /// <param name="file">The file. It is replaced.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Save(string file)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        new UserFile(file).Write(_signIn);
    }

    /// <summary>Never a token.</summary>
    public override string ToString() => $"AdobeUserTokens {{ UserId = {UserId ?? "(unknown)"} }}";
}
