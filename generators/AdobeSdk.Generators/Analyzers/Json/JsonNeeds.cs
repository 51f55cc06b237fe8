using AdobeSdk.Generators.Analyzers.Requests;
using AdobeSdk.Generators.Model;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Json;

/// <summary>The types that an interface reads or writes as JSON. What Refit hands through as text or bytes is none of them.</summary>
internal static class JsonNeeds
{
    public static IEnumerable<JsonNeed> Of(AnnotatedInterface api) => api.Declared
        .SelectMany(static method => Bodies(method).Concat(Answers(method)))
        .Where(static need => !HoldsTypeParameter(need.Type) && need.Type.TypeKind is not TypeKind.Error);

    /// <summary>What the answer's body is read as; <see langword="null"/> if it is read as nothing.</summary>
    public static ITypeSymbol? Answer(ApiMethod method)
    {
        ITypeSymbol? answer = method.Result;
        if (WellKnown.IsType(method.Symbol.ReturnType, "IAsyncEnumerable", 1, "System", "Collections", "Generic")
            || WellKnown.IsType(method.Symbol.ReturnType, "IObservable", 1, "System"))
        {
            answer = ((INamedTypeSymbol)method.Symbol.ReturnType).TypeArguments[0];
        }

        if (WellKnown.IsType(answer, "IApiResponse", 0, "Refit"))
        {
            return null;
        }

        return WellKnown.IsType(answer, "ApiResponse", 1, "Refit") || WellKnown.IsType(answer, "IApiResponse", 1, "Refit")
            ? ((INamedTypeSymbol)answer!).TypeArguments[0]
            : answer;
    }

    private static IEnumerable<JsonNeed> Bodies(ApiMethod method)
    {
        var request = new ApiRequest(method);
        foreach (IParameterSymbol body in request.All(ParameterRole.Body))
        {
            if (IsJson(body) && !IsText(body) && !IsBytes(body.Type))
            {
                yield return new JsonNeed(body.Type, $"the body of '{method.Symbol.Name}'", body);
            }
        }

        foreach (IParameterSymbol part in request.All(ParameterRole.Part))
        {
            if (IsJsonPart(part.Type))
            {
                yield return new JsonNeed(part.Type, $"a part of the body of '{method.Symbol.Name}'", part);
            }
        }
    }

    private static IEnumerable<JsonNeed> Answers(ApiMethod method)
    {
        if (method.Shape is ReturnShape.Job)
        {
            ITypeSymbol accepted = ((INamedTypeSymbol)method.Symbol.ReturnType).TypeArguments[0];
            yield return new JsonNeed(accepted, $"the answer of '{method.Symbol.Name}'", method.Symbol);
            yield return new JsonNeed(method.Result!, $"the result of the job of '{method.Symbol.Name}'", method.Symbol);
        }
        else if (Answer(method) is { } answer && answer.SpecialType is not SpecialType.System_String && !IsBytes(answer))
        {
            yield return new JsonNeed(answer, $"the answer of '{method.Symbol.Name}'", method.Symbol);
        }
    }

    // The attribute's method is Refit's enum: 2 is a form.
    private static bool IsJson(IParameterSymbol body) =>
        RefitAttributes.Find(body, "BodyAttribute") is not { } attribute
        || !attribute.ConstructorArguments.Any(static argument => argument is { Kind: TypedConstantKind.Enum, Value: 2 });

    // A string is sent as it is, unless the attribute asks for JSON.
    private static bool IsText(IParameterSymbol body) =>
        body.Type.SpecialType is SpecialType.System_String
        && RefitAttributes.Find(body, "BodyAttribute") is { } attribute
        && !attribute.ConstructorArguments.Any(static argument => argument is { Kind: TypedConstantKind.Enum, Value: not 0 });

    private static bool IsBytes(ITypeSymbol type) =>
        WellKnown.Inherits(type, "Stream", "System", "IO")
        || WellKnown.Inherits(type, "HttpContent", "System", "Net", "Http")
        || WellKnown.IsType(type, "HttpResponseMessage", 0, "System", "Net", "Http")
        || WellKnown.IsType(type, "HttpRequestMessage", 0, "System", "Net", "Http");

    private static bool IsJsonPart(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct
        && !SimpleTypes.IsSimple(type)
        && !IsBytes(type)
        && !WellKnown.Inherits(type, "MultipartItem", "Refit")
        && !WellKnown.IsType(type, "FileInfo", 0, "System", "IO")
        && type.AllInterfaces.All(static contract => contract.SpecialType is not SpecialType.System_Collections_IEnumerable);

    private static bool HoldsTypeParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => HoldsTypeParameter(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HoldsTypeParameter),
        _ => false,
    };
}
