using System.Net.Sockets;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AdobeSdk.Emulator.Faults;

/// <summary>Where a fault happens.</summary>
/// <param name="Context">The request.</param>
/// <param name="Next">What would have answered it.</param>
/// <param name="Time">The emulator's clock.</param>
/// <param name="Stopping">Ends what is slow when the emulator stops.</param>
internal sealed record FaultScene(HttpContext Context, RequestDelegate Next, TimeProvider Time, CancellationToken Stopping)
{
    /// <summary>Lets time pass on the emulator's clock.</summary>
    public async Task PauseAsync(TimeSpan pause)
    {
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(Context.RequestAborted, Stopping);
        await Task.Delay(pause, Time, end.Token).ConfigureAwait(false);
    }

    /// <summary>Reads the request to its end.</summary>
    public Task ReadAsync() => Context.Request.Body.CopyToAsync(Stream.Null, Context.RequestAborted);

    /// <summary>Resets the connection.</summary>
    public void Abort()
    {
        Context.Features.Set(BrokenConnection.Mark);
        Context.Abort();
    }

    /// <summary>Sends bytes past the server, which would not send such, and resets the connection.</summary>
    public async Task SendRawAndAbortAsync(byte[] bytes)
    {
        // Not through the server's pipe: that would be emptied by the reset before it reaches the socket.
        Socket socket = Context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket;
        for (int sent = 0; sent < bytes.Length;)
        {
            sent += await socket.SendAsync(bytes.AsMemory(sent), Context.RequestAborted).ConfigureAwait(false);
        }

        Abort();
    }

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
