using AdobeSdk.Emulator.Wire;

namespace AdobeSdk.Emulator;

/// <summary>A fault that waits at an endpoint, or has happened there.</summary>
public sealed class InjectedFault
{
    private readonly EndpointPattern _pattern;
    private readonly Lock _lock = new();
    private int _after;
    private int? _left;
    private int _hits;

    internal InjectedFault(EndpointPattern pattern, Fault fault, int? times, int after) =>
        (_pattern, Fault, _left, _after) = (pattern, fault, times, after);

    /// <summary>Where it happens.</summary>
    public string Endpoint => _pattern.ToString();

    /// <summary>What happens.</summary>
    public Fault Fault { get; }

    /// <summary>How often it has happened.</summary>
    public int Hits => Volatile.Read(ref _hits);

    /// <summary>Whether it will happen again.</summary>
    public bool IsPending
    {
        get
        {
            lock (_lock)
            {
                return _left is null or > 0;
            }
        }
    }

    /// <summary>Lets it happen no more.</summary>
    public void Remove()
    {
        lock (_lock)
        {
            _left = 0;
        }
    }

    /// <summary>Whether it happens to this request; counts it if so.</summary>
    internal bool Strikes(AdobeRequest request, string method)
    {
        if (!_pattern.Matches(method, request.Host, request.Path))
        {
            return false;
        }

        lock (_lock)
        {
            if (_left == 0 || _after-- > 0)
            {
                return false;
            }

            _left--;
            _hits++;
            return true;
        }
    }
}
