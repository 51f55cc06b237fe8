using System.ComponentModel;
using AdobeSdk.Http;
using Refit;

namespace AdobeSdk.Clients;

/// <summary>What a generated client stands on: Refit's implementation over the authenticated pipeline, and its jobs.</summary>
/// <typeparam name="TApi">The annotated interface.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AdobeClientCore<TApi> : IDisposable
    where TApi : class
{
    private readonly HttpClient _http;
    private readonly AdobeTenant? _ownTenant;

    internal AdobeClientCore(HttpClient http, AdobeClientDescriptor client, AdobeTenant? ownTenant)
    {
        _http = http;
        _ownTenant = ownTenant;
        Api = RestService.ForGenerated<TApi>(http, RefitPieces.Settings(client));
    }

    /// <summary>Refit's implementation.</summary>
    public TApi Api { get; }

    /// <summary>Downloads what jobs made, anonymously.</summary>
    public AdobeDownloads Downloads => throw new NotImplementedException();

    /// <summary>
    /// Says that the calling method's next request submits a billed job. What it marks is undone when the calling
    /// <see langword="async"/> method returns.
    /// </summary>
    /// <param name="cancellationToken">Passed down to the request, for interfaces whose methods take none.</param>
    public void BeginJob(CancellationToken cancellationToken) => AdobeCall.BeginJob(cancellationToken);

    /// <summary>Passes a token down to the calling method's next request, for interface methods that take none.</summary>
    public void BeginCall(CancellationToken cancellationToken) => AdobeCall.Begin(cancellationToken);

    /// <summary>Makes the job that Adobe has accepted.</summary>
    public AdobeJob<TResult> Job<TResult>(JobAccepted<TResult> accepted) => throw new NotImplementedException();

    /// <summary>Goes on with a job of this or another process.</summary>
    public AdobeJob<TResult> Resume<TResult>(AdobeJobHandle handle) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose()
    {
        _http.Dispose();
        _ownTenant?.Dispose();
    }
}
