/**
 * How many digits, the leading 0 included, belong to the area code of a Japanese number, told by the digits that follow the 0.
 * The longest prefix decides; where none is named the code has four. Source: the numbering plan of the Ministry of Internal
 * Affairs and Communications (市外局番の一覧).
 */
const TWO_DIGITS = '3 420 429 4700 4701 4709 471 6';
const THREE_DIGITS = `
  11 1540 1541 1548 1550 1551 1557 177 188 196 199 221 222 223 227 230 231 232 236 239 245 249 2500 2501 251 252
  253 2540 2541 255 2560 2561 257 2580 2581 262 264 271 272 273 275 2780 2781 2788 2789 281 2830 2831 2833 2834
  286 289 290 2917 292 293 298 4 4220 4221 4291 4297 4298 462 464 468 4750 4751 4759 4790 4791 4799 52 530 534
  535 539 54 552 559 580 582 583 588 589 590 591 592 593 5980 5981 5989 5990 5991 5999 60 72 734 75 760 762 764
  769 775 777 78 792 793 794 7950 7951 7955 7956 7959 7960 7961 7966 7967 821 822 8240 8241 8242 8243 8249 825
  828 8290 8291 8292 8296 8299 832 8360 8370 8371 8377 8378 8379 8380 8381 839 849 8510 8511 860 861 862 8636
  864 865 8660 8661 8672 8680 8681 8689 8690 8691 8694 8695 8699 87 886 888 890 891 899 92 93 941 945 951 953
  958 961 962 963 971 975 976 981 988 989 991 992 9940 9941 9947 9948 998 999
`;
const FOUR_DIGITS = `
  2232 2233 2557 2558 2572 2573 2574 2642 2643 2644 2645 2896 2897 2898 2899 2932 2933 2934 422 4282 4283 4287
  4288 4289 436 438 439 46 470 475 476 478 479 480 493 494 495 5399 544 545 547 548 721 725 7946 7947 7948 8654
  8655 8656 8657 875 877 879 920 930
`;
const FIVE_DIGITS = `
  1267 1372 1374 1377 1392 1397 1398 1456 1457 1466 1547 1558 1564 1586 1587 1632 1634 1635 1648 1654 1655 1656
  1658 4992 4994 4996 4998 5769 5979 7468 8387 8388 8389 8396 8477 851 9802 9912 9913 9969
`;

const LENGTH_BY_PREFIX: ReadonlyMap<string, number> = new Map(
  [TWO_DIGITS, THREE_DIGITS, FOUR_DIGITS, FIVE_DIGITS].flatMap((prefixes, index) =>
    prefixes
      .trim()
      .split(/\s+/)
      .map((prefix) => [prefix, index + 2] as const),
  ),
);

/** The length of the area code of a national number of ten digits that begins with 0. */
export function areaCodeLength(national: string): number {
  for (let length = 4; length >= 1; length -= 1) {
    const found = LENGTH_BY_PREFIX.get(national.slice(1, 1 + length));
    if (found !== undefined) return found;
  }
  return 4;
}
