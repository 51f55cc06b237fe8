using System.Text.RegularExpressions;
using AdobeSdk.Tests.Wire;

namespace AdobeSdk.Tests.Conformity;

/// <summary>Whether recorded traffic has every operation of a description, answered with success.</summary>
internal static class AnsweredOperations
{
    public static void AssertAll(OpenApiDocument description, IReadOnlyList<Exchange> exchanges) =>
        Assert.All(description.Operations, operation => AssertAnswered(operation, exchanges));

    private static void AssertAnswered(OpenApiOperation operation, IReadOnlyList<Exchange> exchanges)
    {
        string route = "^" + Regex.Replace(operation.Path, @"\{\w+\}", "[^/]+") + "(\\?|$)";
        Exchange[] own = [.. exchanges.Where(exchange => exchange.Request.Method == operation.Method && Regex.IsMatch(exchange.Request.Target, route))];
        Assert.True(own.Any(exchange => exchange.Status is >= 200 and < 300), $"{operation} was never answered with success.");
        foreach (string contentType in operation.RequestContents.Keys.Where(type => !type.StartsWith("image/", StringComparison.Ordinal)))
        {
            Assert.True(
                own.Any(exchange => exchange.Request.Header("Content-Type")!.StartsWith(contentType, StringComparison.Ordinal)),
                $"{operation} was never sent as {contentType}.");
        }
    }
}
