namespace AdobeSdk.Emulator;

/// <summary>A local Adobe on a loopback port: every Adobe host is served under a path prefix that is its name.</summary>
public sealed class AdobeEmulator : IAsyncDisposable
{
    /// <summary>Starts an emulator.</summary>
    public static Task<AdobeEmulator> StartAsync(EmulatorOptions? options = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Where it listens, such as <c>http://127.0.0.1:4100</c>; the value for <c>ADOBE_EMULATOR</c>.</summary>
    public Uri Address => throw new NotImplementedException();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
