using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AdobeSdk.Credentials;

/// <summary>
/// What an IMS access token says of itself. Tokens are RS256 JWTs whose <c>created_at</c> and <c>expires_in</c> are
/// strings in milliseconds, without an <c>exp</c> (as Adobe's own aio-lib-ims reads them). Not verified, and not promised
/// by Adobe: a token that cannot be read is simply opaque.
/// </summary>
/// <param name="ClientId">The client that the token was issued to.</param>
/// <param name="Lifetime">How long it lives from its issue on.</param>
/// <param name="ExpiresAt">When it runs out.</param>
/// <param name="UserId">Whose it is: a user, or a technical account.</param>
internal sealed record AccessTokenClaims(string? ClientId, TimeSpan? Lifetime, DateTimeOffset? ExpiresAt, string? UserId)
{
    // 9999-12-31: what lies beyond is no date but nonsense.
    private const long LastMillisecond = 253_402_300_799_999;

    private static readonly AccessTokenClaims s_none = new(null, null, null, null);

    /// <summary>Reads a token's claims; what cannot be read is <see langword="null"/>.</summary>
    public static AccessTokenClaims Read(string token)
    {
        string[] parts = token.Split('.');
        if (parts.Length != 3 || !Base64Url.IsValid(parts[1]))
        {
            return s_none;
        }

        try
        {
            using JsonDocument claims = JsonDocument.Parse(Base64Url.DecodeFromUtf8(Encoding.UTF8.GetBytes(parts[1])));
            return claims.RootElement.ValueKind == JsonValueKind.Object ? Read(claims.RootElement) : s_none;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)   // the latter: a string that is not UTF-8
        {
            return s_none;
        }
    }

    private static AccessTokenClaims Read(JsonElement claims)
    {
        long? created = Milliseconds(claims, "created_at");
        long? lifetime = Milliseconds(claims, "expires_in");
        long? end = created + lifetime;
        return new(
            Text(claims, "client_id"),
            lifetime is { } life ? TimeSpan.FromMilliseconds(life) : null,
            end is { } at and <= LastMillisecond ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
            Text(claims, "user_id"));
    }

    private static string? Text(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static long? Milliseconds(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out JsonElement value)
        && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
        && long.TryParse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
        && number is > 0 and <= LastMillisecond
            ? number
            : null;
}
