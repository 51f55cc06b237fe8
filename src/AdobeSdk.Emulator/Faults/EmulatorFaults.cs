using System.Collections.Immutable;
using AdobeSdk.Emulator.Wire;

namespace AdobeSdk.Emulator;

/// <summary>What is to go wrong, at which endpoints and how often.</summary>
public sealed class EmulatorFaults
{
    private ImmutableArray<InjectedFault> _faults = [];

    internal EmulatorFaults()
    {
    }

    /// <summary>The faults that are still to happen, in the order in which they were injected.</summary>
    public IReadOnlyList<InjectedFault> Pending => [.. _faults.Where(static fault => fault.IsPending)];

    /// <summary>Lets requests go wrong. Where several faults fit a request, the one injected first happens.</summary>
    /// <param name="endpoint"><c>[METHOD ][host]/path</c>, where <c>*</c> stands for anything: <c>POST /v3/images/*</c>, <c>/ims/token/v3</c>, <c>*</c>.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">How often; <see langword="null"/> for always.</param>
    /// <param name="after">How many requests get through before.</param>
    /// <returns>A handle that counts, and can take the fault back.</returns>
    /// <exception cref="FormatException">The text names no endpoint.</exception>
    public InjectedFault Inject(string endpoint, Fault fault, int? times = 1, int after = 0)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (times is { } number)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, nameof(times));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(after);
        InjectedFault injected = new(EndpointPattern.Parse(endpoint), fault, times, after);
        ImmutableInterlocked.Update(ref _faults, static (faults, added) => [.. faults.Where(static fault => fault.IsPending), added], injected);
        return injected;
    }

    /// <summary>Lets nothing go wrong any more.</summary>
    public void Clear()
    {
        foreach (InjectedFault fault in ImmutableInterlocked.InterlockedExchange(ref _faults, []))
        {
            fault.Remove();
        }
    }

    internal Fault? Strike(AdobeRequest request, string method)
    {
        foreach (InjectedFault fault in _faults)
        {
            if (fault.Strikes(request, method))
            {
                return fault.Fault;
            }
        }

        return null;
    }
}
