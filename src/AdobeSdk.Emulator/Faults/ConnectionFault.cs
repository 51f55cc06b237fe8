using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Faults;

/// <summary>The connection breaks.</summary>
internal sealed class ConnectionFault(string name, Func<FaultScene, Task> apply) : Fault(name)
{
    internal override Task ApplyAsync(FaultScene scene) => apply(scene);

    internal static Task AbortAsync(FaultScene scene)
    {
        scene.Context.Abort();
        return Task.CompletedTask;
    }

    internal static async Task ReadAndAbortAsync(FaultScene scene)
    {
        await scene.Context.Request.Body.CopyToAsync(Stream.Null, scene.Context.RequestAborted).ConfigureAwait(false);
        scene.Context.Abort();
    }

    internal static async Task ActAndAbortAsync(FaultScene scene)
    {
        await scene.ActAsync().ConfigureAwait(false);
        scene.Context.Abort();
    }

    internal static async Task AbortMidBodyAsync(FaultScene scene)
    {
        byte[] body = await scene.ActAsync().ConfigureAwait(false);
        HttpResponse response = scene.Context.Response;

        // At least one byte is promised and not sent, even where the answer has no body.
        response.ContentLength = body.Length + 1;
        await response.Body.WriteAsync(body.AsMemory(0, body.Length / 2), scene.Context.RequestAborted).ConfigureAwait(false);
        await response.Body.FlushAsync(scene.Context.RequestAborted).ConfigureAwait(false);
        scene.Context.Abort();
    }

    internal static async Task GarbageAsync(FaultScene scene)
    {
        await scene.Context.Request.Body.CopyToAsync(Stream.Null, scene.Context.RequestAborted).ConfigureAwait(false);
        var transport = scene.Context.Features.Get<IConnectionTransportFeature>()!.Transport;
        await transport.Output.WriteAsync("\u0016\u0003\u0001 while (1) {}\r\n\r\n"u8.ToArray(), scene.Context.RequestAborted).ConfigureAwait(false);
        scene.Context.Abort();
    }
}
