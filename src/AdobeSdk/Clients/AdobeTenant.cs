using System.Collections.Concurrent;
using AdobeSdk.Configuration;
using AdobeSdk.Ims;
using AdobeSdk.Limits;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Clients;

/// <summary>What all clients of one registration share: who they are, where they talk to, their tokens.</summary>
internal sealed class AdobeTenant : IDisposable
{
    private readonly ConcurrentDictionary<ScopeSet, Lazy<TokenLease>> _leases = new();
    private readonly MonotonicClock _clock;
    private readonly ScopeSet _baseScopes;
    private readonly Lazy<AdobeDownloads> _downloads;
    private volatile AdobeCredentials _credentials;
    private IDisposable? _following;

    public AdobeTenant(TenantSettings settings, TimeProvider time, ILoggerFactory loggers)
    {
        Options = settings.Options;
        Emulator = settings.Emulator;
        Time = time;
        _clock = new MonotonicClock(time);
        Logger = loggers.CreateLogger("AdobeSdk");
        _baseScopes = ScopeSet.Parse(settings.Options.Scopes);
        _credentials = settings.Credentials;
        Endpoint = settings.Endpoint;
        Organization = _credentials.OrganizationId ?? _credentials.ClientId;
        Limiters = LimiterPool.For(Endpoint, Organization, Options.Limits, time);
        _downloads = new(() => new AdobeDownloads(Options, Emulator?.Address, time));
        TenantLog.Credentials(Logger, _credentials.Kind, _credentials.ClientId, _credentials.Source);
        if (Emulator is not null)
        {
            TenantLog.Emulator(Logger, Emulator.ToString());
        }
    }

    /// <summary>Makes a tenant from options alone: no configuration, no environment, no log.</summary>
    /// <param name="options">The options.</param>
    /// <param name="problems">What else is wrong already.</param>
    /// <exception cref="OptionsValidationException">Anything is.</exception>
    public static AdobeTenant Create(AdobeOptions options, List<string> problems)
    {
        TenantSettings? settings = TenantSettings.Read(options, section: null, EnvironmentVariables.None, problems);
        return settings is null || problems.Count > 0
            ? throw new OptionsValidationException(nameof(AdobeOptions), typeof(AdobeOptions), problems)
            : new AdobeTenant(settings, TimeProvider.System, NullLoggerFactory.Instance);
    }

    /// <summary>The options at the start; of what changes later only the credentials count.</summary>
    public AdobeOptions Options { get; }

    /// <summary>The emulator in Adobe's place, if there is one.</summary>
    public EmulatorAddress? Emulator { get; }

    /// <summary>Where tokens come from.</summary>
    public ImsEndpoint Endpoint { get; }

    /// <summary>The time.</summary>
    public TimeProvider Time { get; }

    /// <summary>The application's log.</summary>
    public ILogger Logger { get; }

    /// <summary>Whose limits count: the organisation, or the client where it is not known.</summary>
    public string Organization { get; }

    /// <summary>The limiters, shared with every other tenant of that organisation.</summary>
    public AdobeLimiters Limiters { get; }

    /// <summary>The credentials as they are now.</summary>
    public AdobeCredentials Credentials => _credentials;

    /// <summary>Downloads what the clients' jobs made. Connections of their own: these carry no token.</summary>
    public AdobeDownloads Downloads => _downloads.Value;

    /// <summary>The tokens for an API's scopes.</summary>
    public TokenLease Tokens(ScopeSet scopes) =>
        _leases.GetOrAdd(scopes, own => new(() => TokenSourcePool.Shared.Acquire(Request(own), Logger))).Value;

    /// <summary>Remembers what is to be ended with the tenant.</summary>
    public void Follow(IDisposable? following) => _following = following;

    /// <summary>Goes over to changed credentials, without a gap.</summary>
    public void Change(AdobeCredentials credentials)
    {
        _credentials = credentials;
        TenantLog.Credentials(Logger, credentials.Kind, credentials.ClientId, credentials.Source);
        foreach ((ScopeSet scopes, Lazy<TokenLease> lease) in _leases)
        {
            lease.Value.Switch(Request(scopes));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _following?.Dispose();
        if (_downloads.IsValueCreated)
        {
            _downloads.Value.Dispose();
        }

        foreach (Lazy<TokenLease> lease in _leases.Values)
        {
            lease.Value.Dispose();
        }
    }

    private TokenRequest Request(ScopeSet own) => new(_credentials, Endpoint, _baseScopes.Union(own), _clock);
}
