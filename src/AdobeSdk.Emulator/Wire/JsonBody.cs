using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Wire;

/// <summary>The JSON body of a request, or why it is none.</summary>
/// <param name="Json">The body.</param>
/// <param name="Problem">Why it is none, in words.</param>
/// <param name="IsOtherType">Whether the request says itself that it is something else.</param>
internal readonly record struct JsonBody(JsonElement Json, string? Problem = null, bool IsOtherType = false)
{
    public static async Task<JsonBody> ReadAsync(HttpContext context)
    {
        string type = context.Request.ContentType?.Split(';')[0].Trim() ?? "";
        if (!type.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            return new JsonBody(default, "Content-Type has to be application/json.", IsOtherType: true);
        }

        try
        {
            using JsonDocument document = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted).ConfigureAwait(false);
            return new JsonBody(document.RootElement.Clone());
        }
        catch (JsonException malformed)
        {
            return new JsonBody(default, $"The body is not JSON: {malformed.Message}");
        }
    }
}
