using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Usage.Injections;

/// <summary>What was seen of clients in one compilation. Filled from many threads, read at the end.</summary>
internal sealed class RegistrationLedger
{
    private readonly ConcurrentBag<Injection> _injections = [];
    private readonly ConcurrentDictionary<ISymbol, bool> _registered = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _helpers = new(SymbolEqualityComparer.Default);
    private volatile bool _hasContainer;
    private volatile bool _isOpaque;

    /// <summary>This project sets a container up; else the clients are another's to register.</summary>
    public void NoteContainer() => _hasContainer = true;

    /// <summary>Anybody might have registered anything.</summary>
    public void NoteOpaque() => _isOpaque = true;

    public void NoteInjection(INamedTypeSymbol client, Location place) => _injections.Add(new Injection(client, place));

    /// <summary>The client is registered, made by hand, or named in a way that may mean either.</summary>
    public void NoteRegistered(INamedTypeSymbol client) => _registered[client] = true;

    /// <summary>The services were handed to an assembly.</summary>
    public void NoteHelper(IAssemblySymbol assembly) => _helpers[assembly] = true;

    /// <summary>For each client that nothing can have registered, the first place where it is asked for.</summary>
    public IEnumerable<Injection> Missing(IAssemblySymbol application) => _isOpaque || !_hasContainer
        ? []
        : _injections
            .Where(injection => !_registered.ContainsKey(injection.Client))
            .GroupBy<Injection, ISymbol>(static injection => injection.Client, SymbolEqualityComparer.Default)
            .Where(group => !_helpers.Keys.Any(helper => Assemblies.MayRegister(helper, group.Key.ContainingAssembly, application)))
            .Select(static group => group
                .OrderBy(static injection => injection.Place.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(static injection => injection.Place.SourceSpan.Start)
                .First());
}
