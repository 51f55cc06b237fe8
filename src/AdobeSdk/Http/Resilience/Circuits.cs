using System.Collections.Concurrent;
using AdobeSdk.Errors;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Http.Resilience;

/// <summary>The circuits of one tenant, one for each host that it has called.</summary>
/// <param name="options">When they open and for how long.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told when one opens and closes.</param>
internal sealed class Circuits(AdobeCircuitOptions options, TimeProvider time, ILogger logger)
{
    private readonly ConcurrentDictionary<string, Circuit> _circuits = new(StringComparer.OrdinalIgnoreCase);

    // Nearly every call is to the same host as the one before it.
    private volatile Circuit? _last;

    /// <summary>Why a request is not sent, nor waits for anything; <see langword="null"/> if it may.</summary>
    public AdobeCircuitOpenException? Refuse(HttpRequestMessage request) =>
        Of(request) is { } circuit && circuit.Wait is { } wait ? Refusal(request, circuit, wait) : null;

    /// <summary>Lets an attempt through to the wire.</summary>
    /// <exception cref="AdobeCircuitOpenException">Its service is left alone.</exception>
    public CircuitPass Enter(HttpRequestMessage request)
    {
        int era = 0;
        return Of(request) is not { } circuit ? default
            : circuit.TryEnter(out era) ? new CircuitPass(circuit, era)
            : throw Refusal(request, circuit, circuit.Wait ?? TimeSpan.Zero);
    }

    private static AdobeCircuitOpenException Refusal(HttpRequestMessage request, Circuit circuit, TimeSpan wait) => new(
        $"{RequestText.Of(request)} was not sent: too many calls to {circuit.Host} have failed, and it is left alone for another {Math.Ceiling(wait.TotalSeconds):0} s (Adobe:Circuit).")
    {
        RetryAfter = wait,
    };

    private Circuit? Of(HttpRequestMessage request)
    {
        if (!options.Enabled || request.RequestUri?.Host is not { } host)
        {
            return null;
        }

        Circuit? last = _last;
        return last is not null && last.Host == host ? last : _last = _circuits.GetOrAdd(host, static (host, self) => self.Create(host), this);
    }

    private Circuit Create(string host) => new(host, options, time, logger);
}
