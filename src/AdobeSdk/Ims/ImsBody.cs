using System.Text.Json;
using AdobeSdk.Errors;

namespace AdobeSdk.Ims;

/// <summary>Reads what IMS answers, and no more of it than any answer of IMS has.</summary>
internal static class ImsBody
{
    // A token is about 1.4 kB. Whatever is much larger is not one.
    private const int MaxLength = 256 * 1024;

    /// <summary>The body, or <see langword="null"/> if there is more of it than any answer of IMS has.</summary>
    public static async Task<byte[]?> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using MemoryStream body = new();
        byte[] buffer = new byte[8192];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > MaxLength)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    /// <summary>The JSON object that the body is; <see langword="null"/> if it is none.</summary>
    public static JsonDocument? Parse(byte[]? body)
    {
        try
        {
            JsonDocument? json = body is { Length: > 0 } ? JsonDocument.Parse(body) : null;
            if (json is { RootElement.ValueKind: not JsonValueKind.Object })
            {
                json.Dispose();
                return null;
            }

            return json;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A text in it.</summary>
    /// <exception cref="InvalidOperationException">How <see cref="JsonElement"/> says that a member's name is half a surrogate pair.</exception>
    public static string? Text(JsonDocument? json, string name) =>
        json is not null && json.RootElement.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? ErrorBodyReader.String(text) : null;
}
