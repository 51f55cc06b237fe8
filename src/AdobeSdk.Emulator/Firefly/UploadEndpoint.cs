using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Firefly.Operations;
using AdobeSdk.Emulator.Wire;
using AdobeSdk.Emulator.Workshop;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Firefly;

/// <summary><c>POST /v2/storage/image</c>: the raw bytes of a picture, for an id that is good for seven days.</summary>
internal sealed class UploadEndpoint(Atelier atelier)
{
    private const int MaxBytes = 15 * 1024 * 1024;

    private static readonly string[] Types = ["image/jpeg", "image/png", "image/webp", "image/tiff", "image/jxl"];

    public async Task HandleAsync(HttpContext context)
    {
        string type = context.Request.ContentType?.Split(';')[0].Trim().ToLowerInvariant() ?? "";
        if (!Types.Contains(type))
        {
            await Answer.ErrorAsync(context, 400, "invalid_content_type", $"Content-Type has to be one of {string.Join(", ", Types)}.").ConfigureAwait(false);
            return;
        }

        using MemoryStream bytes = new();
        await context.Request.Body.CopyToAsync(bytes, context.RequestAborted).ConfigureAwait(false);
        if (bytes.Length is 0 or > MaxBytes)
        {
            await Answer.ErrorAsync(context, 400, "bad_request", $"An upload has from 1 byte to 15 MB, and not {bytes.Length} bytes.").ConfigureAwait(false);
        }
        else if (ContentPolicy.RefusesImage(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)))
        {
            await Answer.ErrorAsync(context, 451, "input_media_unsafe", "The input image did not pass content policy checks.").ConfigureAwait(false);
        }
        else
        {
            await Answer.JsonAsync(context, 200, new JsonObject
            {
                ["images"] = new JsonArray(new JsonObject { ["id"] = atelier.Upload(bytes.ToArray(), type) }),
            }).ConfigureAwait(false);
        }
    }

}
