using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Faults;

/// <summary>Where a fault happens.</summary>
/// <param name="Context">The request.</param>
/// <param name="Next">What would have answered it.</param>
/// <param name="Time">The emulator's clock.</param>
internal sealed record FaultScene(HttpContext Context, RequestDelegate Next, TimeProvider Time)
{
    /// <summary>Has the request answered, and keeps the answer back.</summary>
    public async Task<byte[]> ActAsync()
    {
        HttpResponse response = Context.Response;
        Stream wire = response.Body;
        using MemoryStream kept = new();
        response.Body = kept;
        try
        {
            await Next(Context).ConfigureAwait(false);
        }
        finally
        {
            response.Body = wire;
        }

        return kept.ToArray();
    }

    /// <summary>Sends a body in place of the one kept back.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> body)
    {
        Context.Response.ContentLength = body.Length;
        await Context.Response.Body.WriteAsync(body, Context.RequestAborted).ConfigureAwait(false);
    }
}
