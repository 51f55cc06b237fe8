using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace AdobeSdk.Emulator.Tests.Support;

/// <summary>An answer, read to its end.</summary>
internal sealed class Reply(HttpStatusCode status, string? contentType, byte[] bytes, IReadOnlyDictionary<string, string> headers)
{
    public HttpStatusCode Status => status;

    public string? ContentType => contentType;

    public byte[] Bytes => bytes;

    public IReadOnlyDictionary<string, string> Headers => headers;

    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonNode Json => JsonNode.Parse(Bytes)!;

    public string? Error => Json["error"]?.GetValue<string>();

    public string? ErrorCode => Json["error_code"]?.GetValue<string>();

    /// <summary>The entries of <c>validation_errors</c> as <c>body.size.width: type_error.integer</c>.</summary>
    public IReadOnlyList<string> Errors =>
        [.. Json["validation_errors"]!.AsArray().Select(static error => $"{string.Join('.', error!["loc"]!.AsArray())}: {error["type"]}")];

    public static async Task<Reply> ReadAsync(HttpResponseMessage response)
    {
        byte[] bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return new Reply(
            response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            bytes,
            response.Headers.Concat(response.Content.Headers).ToDictionary(static header => header.Key, static header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase));
    }
}
