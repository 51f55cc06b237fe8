using System.ComponentModel;
using AdobeSdk.Http;
using AdobeSdk.Http.Hosts;
using AdobeSdk.Jobs;
using AdobeSdk.Jobs.Handles;
using AdobeSdk.Json;
using Refit;

namespace AdobeSdk.Clients;

/// <summary>What a generated client stands on: Refit's implementation over the authenticated pipeline, and its jobs.</summary>
/// <typeparam name="TApi">The annotated interface.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AdobeClientCore<TApi> : IDisposable
    where TApi : class
{
    private readonly HttpClient _http;
    private readonly JobClient _jobs;
    private readonly AdobeTenant _tenant;
    private readonly bool _owned;

    /// <param name="http">The pipeline.</param>
    /// <param name="client">What the generator knows of the interface.</param>
    /// <param name="tenant">Who the client belongs to.</param>
    /// <param name="owned">Whether the tenant ends with the client.</param>
    internal AdobeClientCore(HttpClient http, AdobeClientDescriptor client, AdobeTenant tenant, bool owned)
    {
        AnswerSerializer serializer = new(client.Json?.Invoke());
        _http = http;
        _jobs = new(http, serializer, tenant.Options.Jobs, tenant.Time, tenant.Logger)
        {
            Hosts = new HandleHosts(HostAllowList.Of(tenant.Options), tenant.Emulator),
            Ledger = tenant.Ledger,
            News = tenant.News,
            Announcements = tenant.Announcements,
        };
        _tenant = tenant;
        _owned = owned;
        Api = RestService.ForGenerated<TApi>(http, AdobeRefitSettings.Create(serializer, tenant.Time));
    }

    /// <summary>Refit's implementation.</summary>
    public TApi Api { get; }

    /// <summary>Downloads what jobs made, anonymously.</summary>
    public AdobeDownloads Downloads => _tenant.Downloads;

    /// <summary>Writes files to signed links, anonymously.</summary>
    public AdobeUploads Uploads => _tenant.Uploads;

    /// <summary>
    /// Says that the calling method's next request submits a billed job. What it marks is undone when the calling
    /// <see langword="async"/> method returns.
    /// </summary>
    /// <param name="cancellationToken">Passed down to the request, for interfaces whose methods take none.</param>
    public void BeginJob(CancellationToken cancellationToken) => AdobeCall.BeginJob(cancellationToken);

    /// <summary>Passes a token down to the calling method's next request, for interface methods that take none.</summary>
    public void BeginCall(CancellationToken cancellationToken) => AdobeCall.Begin(cancellationToken);

    /// <summary>Makes the job that Adobe has accepted.</summary>
    /// <exception cref="AdobeAmbiguousSubmitException">Adobe accepted it and did not say its id.</exception>
    public AdobeJob<TResult> Job<TResult>(JobAccepted<TResult> accepted) => _jobs.Accept(accepted);

    /// <summary>Goes on with a job of this or another process.</summary>
    /// <exception cref="ArgumentException">The handle leads to a host that is none of Adobe's API hosts.</exception>
    public AdobeJob<TResult> Resume<TResult>(AdobeJobHandle handle) => _jobs.Resume<TResult>(handle);

    /// <inheritdoc/>
    public void Dispose()
    {
        _http.Dispose();
        if (_owned)
        {
            _tenant.Dispose();
        }
    }
}
