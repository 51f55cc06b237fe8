using AdobeSdk.Configuration;
using AdobeSdk.Credentials;
using AdobeSdk.Http.Resilience;
using AdobeSdk.Ims;
using AdobeSdk.Jobs.Ledger;
using AdobeSdk.Jobs.News;
using AdobeSdk.Limits;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Clients;

/// <summary>What all clients of one registration share: who they are, where they talk to, their tokens and limits.</summary>
internal sealed class AdobeTenant : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ScopeSet, TokenLease> _leases = [];
    private readonly ImsEndpoint _endpoint;
    private readonly MonotonicClock _clock;
    private readonly ScopeSet _baseScopes;
    private readonly IAdobeTokenStore? _store;
    private readonly Lazy<AdobeDownloads> _downloads;
    private readonly Lazy<AdobeUploads> _uploads;
    private readonly IAdobeRateLimiterFactory? _limiterFactory;
    private volatile AdobeCredentials _credentials;
    private volatile AdobeLimiters _limiters;
    private IDisposable? _following;

    /// <param name="settings">Options without problems.</param>
    /// <param name="time">The time.</param>
    /// <param name="logger">The application's log.</param>
    /// <param name="limiters">The application's own limiters, if it has any.</param>
    /// <param name="store">Where processes share tokens, if they do.</param>
    public AdobeTenant(
        TenantSettings settings, TimeProvider time, ILogger logger, IAdobeRateLimiterFactory? limiters = null, IAdobeTokenStore? store = null)
    {
        _store = store;
        _credentials = settings.Credentials;
        _endpoint = settings.Endpoint;
        _clock = new MonotonicClock(time);
        _baseScopes = settings.BaseScopes;
        Options = settings.Options;
        Emulator = settings.Emulator;
        Time = time;
        Logger = logger;
        _downloads = new(() => new AdobeDownloads(Options, Emulator?.Address, time));
        _uploads = new(() => new AdobeUploads(Options, Emulator?.Address, time));
        _limiterFactory = limiters;
        _limiters = LimitersOf(_credentials);
        Announcements = new Announcements(Options.Jobs, () => _credentials.OrganizationId);
        Circuits = new Circuits(Options.Circuit, time, logger);
        Announce(_credentials);
        if (Emulator is not null)
        {
            TenantLog.Emulator(logger, Emulator.ToString());
        }
    }

    /// <summary>The options at the start; of what changes later only the credentials count.</summary>
    public AdobeOptions Options { get; }

    /// <summary>The emulator in Adobe's place, if there is one.</summary>
    public EmulatorAddress? Emulator { get; }

    /// <summary>Where submits are written down, if anywhere.</summary>
    public JobLedger? Ledger { get; init; }

    /// <summary>Where it is heard that jobs have ended.</summary>
    public JobNews News { get; init; } = new();

    /// <summary>Which jobs have an event when they end.</summary>
    public Announcements Announcements { get; }

    /// <summary>The tenant's name; <see langword="null"/> for the one without a key.</summary>
    public string? Name { get; init; }

    /// <summary>Where its tokens come from.</summary>
    public ImsEndpoint Ims => _endpoint;

    /// <summary>The time.</summary>
    public TimeProvider Time { get; }

    /// <summary>The application's log.</summary>
    public ILogger Logger { get; }

    /// <summary>The limiters of the organisation as it is now, shared with every other tenant of that organisation.</summary>
    public AdobeLimiters Limiters => _limiters;

    /// <summary>Which services are left alone, as all clients together have found.</summary>
    public Circuits Circuits { get; }

    /// <summary>The credentials as they are now.</summary>
    public AdobeCredentials Credentials => _credentials;

    /// <summary>Downloads what the clients' jobs made. Connections of their own: these carry no token.</summary>
    public AdobeDownloads Downloads => _downloads.Value;

    /// <summary>Writes files to signed links, with connections of their own as well.</summary>
    public AdobeUploads Uploads => _uploads.Value;

    /// <summary>Makes a tenant from options alone: no configuration, no environment, no log.</summary>
    /// <param name="options">The options.</param>
    /// <param name="problems">What else is wrong already.</param>
    /// <exception cref="OptionsValidationException">Anything is.</exception>
    public static AdobeTenant Create(AdobeOptions options, List<string> problems)
    {
        TenantSettings? settings = TenantSettings.Read(options, section: null, EnvironmentVariables.None, problems);
        return settings is null
            ? throw new OptionsValidationException(nameof(AdobeOptions), typeof(AdobeOptions), problems)
            : new AdobeTenant(settings, TimeProvider.System, NullLogger.Instance)
            {
                Ledger = LedgerPool.Process.For(null, options.Ledger, TimeProvider.System, NullLogger.Instance),
            };
    }

    /// <summary>The tokens for an API's scopes.</summary>
    public TokenLease Tokens(ScopeSet scopes)
    {
        lock (_gate)
        {
            if (!_leases.TryGetValue(scopes, out TokenLease? lease))
            {
                _leases.Add(scopes, lease = TokenSourcePool.Shared.Acquire(Request(scopes), Logger));
            }

            return lease;
        }
    }

    /// <summary>Remembers what is to be ended with the tenant.</summary>
    public void Follow(IDisposable? following) => _following = following;

    /// <summary>Goes over to changed credentials, without a gap.</summary>
    public void Change(AdobeCredentials credentials)
    {
        lock (_gate)
        {
            _credentials = credentials;
            _limiters = LimitersOf(credentials);
            foreach ((ScopeSet scopes, TokenLease lease) in _leases)
            {
                lease.Switch(Request(scopes));
            }
        }

        Announce(credentials);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _following?.Dispose();
        if (_downloads.IsValueCreated)
        {
            _downloads.Value.Dispose();
        }

        if (_uploads.IsValueCreated)
        {
            _uploads.Value.Dispose();
        }

        lock (_gate)
        {
            foreach (TokenLease lease in _leases.Values)
            {
                lease.Dispose();
            }
        }
    }

    private void Announce(AdobeCredentials credentials)
    {
        TenantLog.Credentials(Logger, credentials.Kind, credentials.ClientId, credentials.Source);
        if (credentials.Kind is AdobeCredentialKind.ServiceAccount)
        {
            TenantLog.Retired(Logger, credentials.ClientId, RetiredCredential.Notice);
        }
    }

    // Where the organisation is not known, the client's limits count.
    private AdobeLimiters LimitersOf(AdobeCredentials credentials) =>
        LimiterPool.For(_endpoint, credentials.OrganizationId ?? credentials.ClientId, Time, _limiterFactory);

    private TokenRequest Request(ScopeSet own) => new(_credentials, _endpoint, _baseScopes.Union(own), _clock, _store);
}
