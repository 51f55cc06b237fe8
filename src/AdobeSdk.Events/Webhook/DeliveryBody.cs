using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Events.Webhook;

/// <summary>Reads a body as it came, up to a limit: signatures are over its bytes.</summary>
internal static class DeliveryBody
{
    /// <summary>The body, or <see langword="null"/> if it is larger than <paramref name="most"/>.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int most)
    {
        if (request.ContentLength > most)
        {
            return null;
        }

        var body = new ArrayBufferWriter<byte>((int)(request.ContentLength ?? 4096) + 1);
        while (await request.Body.ReadAsync(body.GetMemory(1), request.HttpContext.RequestAborted).ConfigureAwait(false) is var read and > 0)
        {
            body.Advance(read);
            if (body.WrittenCount > most)
            {
                return null;
            }
        }

        return body.WrittenMemory;
    }
}
