using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdobeSdk.Generators.Analyzers.Usage.Injections;

/// <summary>Looks at code for places where clients are injected, and for all that may register one.</summary>
internal sealed class RegistrationWatch(RegistrationLedger ledger, Compilation compilation)
{
    private readonly ClientTypes _clients = new();
    private readonly INamedTypeSymbol? _attribute = compilation.GetTypeByMetadataName(AttributeArguments.AttributeName);

    public void See(IOperation operation)
    {
        if (GeneratedFiles.Contain(operation.Syntax.SyntaxTree))
        {
            return;
        }

        switch (operation)
        {
            case IInvocationOperation call:
                SeeMethod(call.TargetMethod, call);
                SeeHelper(call.TargetMethod, call.Arguments, call.Instance);
                break;
            case IMethodReferenceOperation reference:
                SeeMethod(reference.Method, call: null);
                break;
            case IObjectCreationOperation { Constructor: { } constructor, Type: { } type } creation:
                NoteRegistered(_clients.ImplementedBy(type));
                SeeHelper(constructor, creation.Arguments, instance: null);
                break;
            case ITypeOfOperation { TypeOperand: INamedTypeSymbol type } when _clients.Contain(type):
                ledger.NoteRegistered(type);
                break;
        }
    }

    public void See(INamedTypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Class or TypeKind.Struct && !GeneratedFiles.Contain(type))
        {
            // A fake or a decorator is there to be registered, in whatever way.
            NoteRegistered(_clients.ImplementedBy(type));
            if (Services.IsConstructedByMvc(type))
            {
                NoteConstructor(type, type.Locations[0]);
            }
        }
    }

    private void SeeMethod(IMethodSymbol method, IInvocationOperation? call)
    {
        if (_clients.RegisteredBy(method) is { } registered)
        {
            ledger.NoteRegistered(registered);
        }
        else if (method.Name is "Create" && method.IsStatic)
        {
            NoteRegistered(_clients.ImplementedBy(method.ContainingType));
        }
        else if (method.Name is "UseServiceProviderFactory" or "UseStartup")
        {
            // Another container, or a class elsewhere that is handed the services.
            ledger.NoteOpaque();
        }
        else if (Services.SetsContainerUp(method))
        {
            ledger.NoteContainer();
        }
        else if (call is not null && Services.IsEndpoint(method))
        {
            SeeHandlers(call);
        }
        else if (method.TypeArguments.Length > 0)
        {
            SeeTypeArguments(method, call);
        }
    }

    private void SeeTypeArguments(IMethodSymbol method, IInvocationOperation? call)
    {
        foreach (INamedTypeSymbol client in method.TypeArguments.OfType<INamedTypeSymbol>().Where(_clients.Contain))
        {
            if (!Services.IsResolution(method))
            {
                ledger.NoteRegistered(client);
            }
            else if (Services.IsRequired(method) && call is not null)
            {
                ledger.NoteInjection(client, call.Syntax.GetLocation());
            }
        }

        if (call is not null && Services.ConstructedBy(method) is { } type)
        {
            NoteConstructor(type, call.Syntax.GetLocation());
        }
    }

    private void SeeHandlers(IInvocationOperation call)
    {
        foreach (IOperation value in call.Arguments.Select(static argument => Services.Unconverted(argument.Value)))
        {
            IMethodSymbol? handler = (value is IDelegateCreationOperation creation ? creation.Target : value) switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                IMethodReferenceOperation reference => reference.Method,
                _ => null,
            };
            if (handler is not null)
            {
                NoteParameters(handler, call.Syntax.GetLocation());
            }
        }
    }

    // With several constructors the container takes the one that it can satisfy.
    private void NoteConstructor(INamedTypeSymbol type, Location otherwise)
    {
        IMethodSymbol[] constructors = type.InstanceConstructors.Where(static constructor => constructor.DeclaredAccessibility is Accessibility.Public).ToArray();
        if (constructors.Length == 1)
        {
            NoteParameters(constructors[0], otherwise);
        }
    }

    private void NoteParameters(IMethodSymbol method, Location otherwise)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (_clients.Contain(parameter.Type) && !parameter.HasExplicitDefaultValue && parameter.NullableAnnotation is not NullableAnnotation.Annotated)
            {
                Location? place = parameter.Locations.FirstOrDefault(static location => location.IsInSource);
                ledger.NoteInjection((INamedTypeSymbol)parameter.Type, place ?? otherwise);
            }
        }
    }

    // Services in another's hands: an assembly that knows the client may register it. Behind an interface or a delegate
    // there may be any assembly.
    private void SeeHelper(IMethodSymbol method, IEnumerable<IArgumentOperation> arguments, IOperation? instance)
    {
        bool isDelegate = method.MethodKind is MethodKind.DelegateInvoke;
        if ((isDelegate || IsForeign(method.ContainingAssembly)) && _clients.RegisteredBy(method) is null && Services.AreHandedTo(arguments, isDelegate ? null : instance))
        {
            if (isDelegate || method.IsAbstract || method.IsVirtual)
            {
                ledger.NoteOpaque();
            }

            ledger.NoteHelper(method.ContainingAssembly);
        }
    }

    private bool IsForeign(IAssemblySymbol? assembly) =>
        assembly is not null
        && !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
        && !SymbolEqualityComparer.Default.Equals(assembly, _attribute?.ContainingAssembly)
        && !Assemblies.IsFramework(assembly);

    private void NoteRegistered(IEnumerable<INamedTypeSymbol> clients)
    {
        foreach (INamedTypeSymbol client in clients)
        {
            ledger.NoteRegistered(client);
        }
    }
}
